import Curriculum
import Foundation
import RuleKit

/// Finds and reads `.bimtek.yml`, the settings of an agency.
enum SettingsReader {
  /// What a settings file says.
  struct Contents: Sendable {
    let settings: Settings
    /// Paths of house packs, from the folder of the file on.
    let packs: [String]
    /// Where levels stand, by code or family.
    let levelLines: [String: Int]
  }

  /// The name of the file.
  static let fileName = ".bimtek.yml"

  /// The nearest settings file upwards from a folder.
  static func find(from folder: URL) -> URL? {
    var folder = folder.standardizedFileURL
    while true {
      let candidate = folder.appending(path: fileName)
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
      let parent = folder.deletingLastPathComponent()
      guard parent.path != folder.path, !parent.path.isEmpty else { return nil }
      folder = parent
    }
  }

  /// Reads settings; what cannot be read becomes problems with lines, and the rest counts.
  static func read(_ yaml: String, file: String) -> Loaded<Contents> {
    do {
      let node = try YAMLNode.parse(yaml)
      var fields = YAMLFields(node, file: file)
      var settings = Settings()
      settings.agency = fields.optionalText("instansi")
      settings.zone = fields.optionalText("zona")
      if let zone = settings.zone, !["WIB", "WITA", "WIT"].contains(zone.uppercased()) {
        report("zona", "Zona “\(zone)” tidak dikenal; pilih WIB, WITA, atau WIT.", &fields)
      }
      settings.official = fields.optionalMap("resmi", official) ?? Settings.Official()
      settings.leaders = Set(fields.texts("pimpinan").map { $0.lowercased() })
      let promises = fields.optionalMap("janji", promises)
      settings.complaintDays = promises?.complaint
      settings.informationDays = promises?.information
      settings.election = fields.optionalMap("pemilihan", ElectionReader.read) ?? Election()
      settings.vocabulary = Set(fields.texts("kosakata").map { $0.lowercased() })
      let (levels, lines) = levels(&fields)
      settings.levels = levels
      settings.ignored = fields.texts("abaikan")
      let packs = fields.texts("paket")
      fields.finish()
      return Loaded(Contents(settings: settings, packs: packs, levelLines: lines), fields.problems)
    } catch {
      return Loaded(nil, [ContentProblem(error, file: file)])
    }
  }

  private static func promises(_ fields: inout YAMLFields) -> (complaint: Int?, information: Int?) {
    (days("aduan", limit: 14, &fields), days("informasi", limit: 10, &fields))
  }

  /// A number of days above zero; anything else becomes a problem, and so does more than the law allows.
  private static func days(_ key: String, limit: Int, _ fields: inout YAMLFields) -> Int? {
    guard let text = fields.optionalText(key), !text.isEmpty else { return nil }
    if let days = Int(text), days > limit {
      fields.report(
        .validValues, line: fields.lines[key] ?? fields.line,
        "Janji “\(key): \(days)” melewati batas undang-undang, \(limit) hari\(key == "informasi" ? " kerja" : ""); yang dipakai \(limit)."
      )
      return limit
    }
    if let days = Int(text), days > 0 { return days }
    fields.report(
      .validValues, line: fields.lines[key] ?? fields.line, "Janji “\(text)” harus bilangan hari, misalnya 5."
    )
    return nil
  }

  private static func official(_ fields: inout YAMLFields) -> Settings.Official {
    var official = Settings.Official()
    official.numbers = numbers("nomor", of: 3...15, &fields)
    let emails = fields.texts("surel").map { $0.lowercased() }
    official.emails = Set(emails.filter { $0.contains("@") })
    for broken in emails where !broken.contains("@") {
      report("surel", "Surel resmi “\(broken)” tidak memuat @; entri ini dilewati.", &fields)
    }
    official.accounts = Set(fields.texts("akun").map { $0.lowercased().replacing("@", with: "") })
    let domains = fields.texts("domain").map { $0.lowercased() }
    official.domains = Set(domains.filter(isDomain))
    for broken in domains where !isDomain(broken) {
      report("domain", "Domain resmi “\(broken)” keliru; tulis seperti arunaya.go.id, tanpa https.", &fields)
    }
    official.bankAccounts = numbers("rekening", of: 8...20, &fields)
    official.taxNumbers = numbers("npwp", of: 15...22, &fields)
    return official
  }

  /// Numbers of an allow-list by their digits; an entry of another length becomes a problem and is left out.
  private static func numbers(
    _ key: String, of lengths: ClosedRange<Int>, _ fields: inout YAMLFields
  ) -> Set<String> {
    var known: Set<String> = []
    for entry in fields.texts(key) {
      let digits = digits(entry)
      if lengths.contains(digits.count) {
        known.insert(digits)
      } else {
        report(
          key, "Nomor “\(entry)” pada daftar resmi keliru: \(digits.count) digit; entri ini dilewati.",
          &fields)
      }
    }
    return known
  }

  private static func isDomain(_ text: String) -> Bool {
    text.contains(".") && !text.contains("/") && !text.contains(where: \.isWhitespace) && !text.contains("@")
  }

  private static func report(_ key: String, _ message: String, _ fields: inout YAMLFields) {
    fields.report(.validValues, line: fields.lines[key] ?? fields.line, message)
  }

  /// Digits in the national form: `+62 812…` counts as `0812…`.
  private static func digits(_ text: String) -> String {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    return digits.hasPrefix("62") && digits.count >= 11 ? "0" + digits.dropFirst(2) : digits
  }

  private static func levels(
    _ fields: inout YAMLFields
  ) -> (levels: [String: Severity?], lines: [String: Int]) {
    var levels: [String: Severity?] = [:]
    var lines: [String: Int] = [:]
    if let node = fields.node("tingkat"), node.entries == nil {
      fields.reject(node, "“tingkat” harus berupa pasangan kode dan tingkat, misalnya KAL-01: saran.")
    }
    for entry in fields.node("tingkat")?.entries ?? [] {
      guard let name = entry.value.text, let level = level(named: name) else {
        fields.reject(entry.value, "Tingkat untuk “\(entry.key)” harus galat, peringatan, saran, atau mati.")
        continue
      }
      levels[entry.key.uppercased()] = .some(level)
      lines[entry.key.uppercased()] = entry.line
    }
    return (levels, lines)
  }

  private static func level(named name: String) -> Severity?? {
    name == "mati" ? .some(nil) : Severity(rawValue: name).map { .some($0) }
  }
}
