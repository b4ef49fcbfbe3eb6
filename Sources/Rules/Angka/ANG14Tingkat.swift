import Bahasa
import RuleKit

extension Rule {
  /// Ordinals: `ke-47` or `XXVIII`, never `ke XXVIII`.
  static let bilanganTingkat = Rule(
    "ANG-14", "Bilangan tingkat ditulis “ke-” dan angka, atau angka Romawi", .peringatan,
    rationale: """
      Pilih salah satu: abad ke-21 atau abad XXI. Angka Romawi sudah menyatakan tingkat, jadi tidak memakai “ke”.
      """,
    references: [.eyd("angka dan bilangan (KG09)")],
    detectors: [
      .cues("ke", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard let number = reading.after(index), number.kind == .word, number.hasSpaceBefore,
          number.shape == .upper, number.length > 1, isRoman(reading.text(index + 1))
        else { return }
        let right = reading.text(index + 1)
        report.add(
          index..<index + 2, "Angka Romawi tidak memakai “ke”: “\(right)”", fix: .aman(right))
      }
    ],
    examples: [
      .bad("MTQ «ke XXVIII» digelar di alun-alun.", corrected: "MTQ XXVIII digelar di alun-alun."),
      .good("MTQ XXVIII digelar di alun-alun pada HUT ke-80."),
      .good("Warga berangkat ke lantai II."),
    ])

  private static func isRoman(_ text: String) -> Bool {
    text.allSatisfy { "IVXL".contains($0) }
  }
}
