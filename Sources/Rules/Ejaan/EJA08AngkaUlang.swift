import Bahasa
import RuleKit

extension Rule {
  /// A digit 2 for a reduplication: `anak2`.
  static let angkaUlang = Rule(
    "EJA-08", "Kata ulang ditulis lengkap, bukan dengan angka 2", .peringatan,
    rationale: """
      “Anak2” lazim dalam catatan pribadi. Dalam naskah yang dibaca umum, tulis lengkap: anak-anak.
      """,
    references: [.eyd("kata ulang (KB02)")],
    detectors: [
      .digitWords { index, reading, report in
        let token = reading.tokens[index]
        guard token.flags.contains(.digit), token.shape != .upper, token.length >= 5,
          let base = base(reading.text(index))
        else { return }
        let right = base + "-" + base.lowercased()
        report.add(index, "“\(reading.text(index))” ditulis lengkap: “\(right)”", fix: .aman(right))
      }
    ],
    examples: [
      .bad("Semua «anak2» mendapat vaksin.", corrected: "Semua anak-anak mendapat vaksin."),
      .good("Semua anak mendapat vaksin CO2 dan lapangan 20 m2."),
      .good("Kode berkas B12 dan SMPN2."),
    ])

  /// The letters before a final `2`, if they are a word.
  private static func base(_ text: String) -> String? {
    guard text.hasSuffix("2") else { return nil }
    let base = text.dropLast()
    guard base.count >= 4, base.allSatisfy(\.isLetter), base.dropFirst().allSatisfy(\.isLowercase),
      Lexicon.standard.knows(base.lowercased())
    else { return nil }
    return String(base)
  }
}
