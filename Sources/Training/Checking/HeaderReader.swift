import Bahasa
import Curriculum
import RuleKit

/// Reads a draft's front matter into its header; what it cannot read becomes problems with lines.
enum HeaderReader {
  /// Reads the YAML between the marker lines, whose first line is line 2 of the file.
  static func read(_ yaml: String, file: String) -> Loaded<DraftHeader> {
    do {
      let node = try YAMLNode.parse(yaml, firstLine: 2)
      var fields = YAMLFields(node, file: file)
      var header = DraftHeader()
      header.kind = fields.optionalText("jenis").flatMap { kind($0, &fields) }
      header.channel = fields.optionalText("kanal").flatMap { channel($0, &fields) }
      header.title = fields.optionalText("judul")
      header.date = fields.optionalText("tanggal").flatMap { date($0, &fields) }
      header.comment = fields.optionalText("komentar")
      header.factSheet = fields.optionalText("lembar-fakta")
      if fields.lines["media"] != nil { header.media = fields.list("media", medium) }
      contradictions(header, &fields)
      fields.finish()
      return Loaded(header, fields.problems)
    } catch {
      return Loaded(DraftHeader(), [ContentProblem(error, file: file)])
    }
  }

  /// Keys that cannot both hold.
  private static func contradictions(_ header: DraftHeader, _ fields: inout YAMLFields) {
    if let kind = header.kind, header.channel == .situs, kind == .takarir || kind == .utas {
      fields.report(
        .validValues, line: fields.lines["kanal"] ?? fields.line,
        "“jenis: \(kind.rawValue)” dan “kanal: situs” bertentangan; pilih kanal media sosial atau jenis lain."
      )
    }
    if let kind = header.kind, header.comment != nil, kind != .balasan {
      fields.report(
        .validValues, line: fields.lines["komentar"] ?? fields.line,
        "“komentar” hanya untuk jenis balasan, sedangkan jenisnya \(kind.rawValue).")
    }
  }

  private static func kind(_ name: String, _ fields: inout YAMLFields) -> DraftKind? {
    if let kind = DraftKind(named: name) { return kind }
    reject("jenis", name, among: DraftKind.allCases.map(\.rawValue), &fields)
    return nil
  }

  private static func channel(_ name: String, _ fields: inout YAMLFields) -> Channel? {
    if let channel = Channel(rawValue: name.lowercased()) { return channel }
    reject("kanal", name, among: Channel.allCases.map(\.rawValue), &fields)
    return nil
  }

  private static func reject(
    _ key: String, _ value: String, among names: [String], _ fields: inout YAMLFields
  ) {
    let near = nearestName(to: value.lowercased(), among: names).map { " Maksudnya “\($0)”?" } ?? ""
    fields.report(
      .validValues, line: fields.lines[key] ?? fields.line,
      "Nilai “\(value)” untuk “\(key)” tidak dikenal.\(near) Pilihan: \(names.joined(separator: ", ")).")
  }

  private static func date(_ text: String, _ fields: inout YAMLFields) -> CalendarDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    if parts.count == 3, let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) {
      return date
    }
    fields.report(
      .validValues, line: fields.lines["tanggal"] ?? fields.line,
      "Tanggal “\(text)” tidak ada pada kalender; tulis seperti 2026-11-21.")
    return nil
  }

  private static func medium(_ fields: inout YAMLFields) -> DraftHeader.Media {
    var media = DraftHeader.Media()
    media.file = fields.optionalText("berkas")
    media.isVideo = fields.optionalText("jenis") == "video"
    media.alt = fields.optionalText("alt")
    media.credit = fields.optionalText("kredit")
    if fields.lines["takarir"] != nil { media.hasCaptions = fields.flag("takarir") }
    media.consent = fields.optionalText("persetujuan")
    media.label = fields.optionalText("label")
    if fields.lines["sintetis"] != nil { media.isSynthetic = fields.flag("sintetis") }
    return media
  }
}
