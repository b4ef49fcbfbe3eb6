import Bahasa
import RuleKit

extension Rule {
  /// A number is written once, in digits or in words.
  static let angkaGanda = Rule(
    "ANG-07", "Bilangan tidak ditulis dua kali", .peringatan,
    rationale: """
      “7 (tujuh)” adalah kebiasaan akta dan kuitansi. Dalam berita, satu bentuk saja sudah jelas.
      """,
    references: [.eyd("angka dan bilangan (KG11)")],
    detectors: [
      .marks([.openParenthesis]) { index, reading, report in
        guard let number = reading.before(index), number.kind == .number, let word = reading.after(index),
          word.classes.contains(.numberWord), number.length < 8
        else { return }
        var close = index + 1
        while close < reading.tokens.count, close - index < 8,
          !reading.tokens[close].classes.isDisjoint(with: [.numberWord, .magnitude])
        { close += 1 }
        guard reading.token(close)?.mark == .closeParenthesis else { return }
        report.add(
          bytes: number.end..<reading.tokens[close].end,
          "Bilangan ditulis dua kali; cukup “\(reading.text(index - 1))”", fix: .aman(""))
      }
    ],
    examples: [
      .bad("Masa jabatannya 5« (lima)» tahun.", corrected: "Masa jabatannya 5 tahun."),
      .good("Masa jabatannya lima tahun."),
      .good("Rapat digelar Rabu (26/8) di lantai 2 (aula)."),
    ])
}
