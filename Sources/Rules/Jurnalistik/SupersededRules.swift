import Bahasa
import RuleKit

/// A citation of a regulation that another one replaced.
struct SupersededRules {
  let tokens: Range<Int>
  let written: String
  /// What replaced it.
  let successor: String

  /// Titles that need no number.
  static let rows = PhraseTable.rows("satgas saber pungli tahun 2016|Perpres 49/2025")
  /// What citations begin with.
  static let cues: StaticString =
    "uu\nundang-undang\nperpres\nperaturan presiden\npp\nperaturan pemerintah\nperki\nperaturan komisi informasi\npermenkominfo\npermenpanrb"

  private static let replaced: [String: String] = [
    "perpres 87/2016": "Perpres 49/2025",
    "perki 1/2010": "PerKI 1/2021",
    "uu 5/2014": "UU 20/2023",
    "pp 53/2010": "PP 94/2021",
    "permenkominfo 8/2019": "Permenkominfo 4/2024",
    "perpres 29/2007": "Perpres 36/2022",
    "permenpanrb 24/2014": "PermenPANRB 62/2018",
  ]

  /// Reads `PP 53/2010`, `PP Nomor 53 Tahun 2010`, `PP No. 53 Tahun 2010` at a cue; nil if it still holds.
  init?(at cue: Range<Int>, _ reading: Reading) {
    let name = reading.text(of: cue).lowercased()
    let short = SupersededRules.shortNames[name] ?? name
    var index = cue.upperBound
    while reading.word(index, is: "nomor") || reading.word(index, is: "no")
      || reading.token(index)?.mark == .period
    { index += 1 }
    guard let number = reading.token(index), number.kind == .number, number.length <= 3 else { return nil }
    var year = index + 1
    guard
      reading.token(year)?.mark == .slash || reading.word(year, is: "tahun") || reading.word(year, is: "th")
        || reading.word(year, is: "thn")
    else { return nil }
    year += 1
    if reading.token(year)?.mark == .period { year += 1 }
    guard let last = reading.token(year), last.kind == .number, last.length == 4,
      let successor = SupersededRules.replaced["\(short) \(reading.text(index))/\(reading.text(year))"]
    else { return nil }
    tokens = cue.lowerBound..<year + 1
    written = reading.text(of: tokens)
    self.successor = successor
  }

  /// Whether it is cited as in force: no word of repeal, and the text is not older than the repeal.
  static func isCited(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    if let date = reading.draft.header.date, date.year < 2025 { return false }
    return !repeals.occur(in: reading.sentence(around: tokens.lowerBound), of: reading)
      && !ends.occur(in: reading.neighbourhood(around: tokens.lowerBound), of: reading)
  }

  private static let shortNames = [
    "undang-undang": "uu", "peraturan presiden": "perpres", "peraturan pemerintah": "pp",
    "peraturan komisi informasi": "perki",
  ]
  /// A neighbouring sentence that reports the repeal.
  private static let ends = Phrases(
    "dicabut, dicabut oleh, dibubarkan, tidak berlaku lagi, tidak lagi berlaku, tidak lagi bertugas")
  private static let repeals = Phrases(
    "mencabut, dicabut, menggantikan, mengganti, diganti, pengganti, tidak berlaku, dahulu, semula, perubahan atas, sejarah, lama, pencabutan, tidak dipakai, tak dipakai, tidak digunakan, tidak lagi, tak lagi, sudah tidak"
  )
}
