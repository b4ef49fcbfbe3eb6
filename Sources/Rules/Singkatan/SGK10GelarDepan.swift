import Bahasa
import RuleKit

extension Rule {
  /// Titles before a name: `dr.`, `Drs.`, `Ir.`, `H.`, `Hj.`, `Prof.`.
  static let gelarDepan = Rule(
    "SGK-10", "Gelar dan sapaan di depan nama diakhiri titik", .peringatan,
    rationale: """
      Singkatan di depan nama diakhiri titik: dr. untuk dokter, Dr. untuk doktor, Drs., Ir., H., Hj. Satu titik membedakan \
      dokter dari doktor dan gelar dari nama.
      """,
    references: [.eyd("singkatan gelar (KF01)")],
    detectors: [
      .words(.title) { index, reading, report in
        guard let next = reading.after(index), next.kind == .word, next.hasSpaceBefore, isName(next),
          let form = GelarDepan.form(of: reading.tokens[index], reading.text(index)),
          form.count > 2 || GelarDepan.standsAlone(index, reading)
        else { return }
        report.add(index, "“\(reading.text(index))” di depan nama ditulis “\(form)”", fix: .aman(form))
      }
    ],
    examples: [
      .bad(
        "Vaksin diberikan oleh «dr» Rahma kepada warga.",
        corrected: "Vaksin diberikan oleh dr. Rahma kepada warga."),
      .bad("Hadir pula «Drs» Bagas Wirya.", corrected: "Hadir pula Drs. Bagas Wirya."),
      .good("Vaksin diberikan oleh dr. Rahma, didampingi Drs. Bagas Wirya."),
      .good("Peserta kelas H Angkatan 5 hadir."),
    ])

  private static func isName(_ token: Token) -> Bool {
    token.shape == .capitalized && token.length > 2
      && token.classes.isDisjoint(with: [
        .function, .institution, .placeNoun, .office, .month, .weekday, .timeNoun, .unit,
      ])
  }
}

private enum GelarDepan {
  /// The written form of a title, or nil where it may be another word.
  static func form(of token: Token, _ text: String) -> String? {
    switch text {
    case "dr", "Dr", "Drs", "Dra", "drg", "drh", "Ir", "Hj", "Prof", "H": text + "."
    case "DR": "Dr."
    case "DRS": "Drs."
    case "Drg", "Drh": text.lowercased() + "."
    case "HJ": "Hj."
    default: nil
    }
  }

  /// Whether a lone `H` is the title of a hajji: an office, another title or a verb of saying stands before.
  static func standsAlone(_ index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.before(index) else { return true }
    if previous.mark == .comma { return true }
    if previous.mark == .period, let title = reading.token(index - 2) {
      return title.classes.contains(.title)
    }
    return !previous.classes.isDisjoint(with: [.office, .title, .honorific, .reporting])
  }
}
