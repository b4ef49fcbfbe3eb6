import Bahasa
import Curriculum
import RuleKit

/// Reads `pemilihan` of `.bimtek.yml`: the window around an election and who stands.
enum ElectionReader {
  /// Reads the map; a date that does not exist becomes a problem, and the rest counts.
  static func read(_ fields: inout YAMLFields) -> Election {
    var election = Election()
    if fields.lines["aktif"] != nil { election.isActive = fields.flag("aktif") }
    election.begins = date("mulai", &fields)
    election.ends = date("selesai", &fields)
    election.contestants = Set(fields.texts("kontestan"))
    election.incumbents = Set(fields.texts("petahana"))
    election.accounts = names("akun", &fields)
    election.hashtags = names("tagar", &fields)
    election.slogans = Set(fields.texts("slogan"))
    return election
  }

  private static func names(_ key: String, _ fields: inout YAMLFields) -> Set<String> {
    Set(fields.texts(key).map { $0.lowercased().replacing("@", with: "").replacing("#", with: "") })
  }

  private static func date(_ key: String, _ fields: inout YAMLFields) -> CalendarDate? {
    guard let text = fields.optionalText(key) else { return nil }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    if parts.count == 3, let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) {
      return date
    }
    fields.report(
      .validValues, line: fields.lines[key] ?? fields.line,
      "Tanggal “\(text)” tidak ada pada kalender; tulis seperti 2026-11-21.")
    return nil
  }
}
