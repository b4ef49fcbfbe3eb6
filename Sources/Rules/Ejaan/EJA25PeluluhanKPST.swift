import Bahasa
import RuleKit

extension Rule {
  /// k, p, s, t melt away after meN- and peN- before a vowel.
  static let peluluhanKPST = Rule(
    "EJA-25", "Huruf k, p, s, t luluh setelah “me-” dan “pe-”", .peringatan,
    rationale: """
      Kata dasar yang diawali k, p, s, atau t dan diikuti vokal luluh bila mendapat “me-” atau “pe-”: sukses → \
      menyukseskan, konsumsi → mengonsumsi. “Mempunyai” dan “mengkaji” memang pengecualian.
      """,
    references: [.eyd("kata turunan (KB01a)"), .kbbi()],
    detectors: [
      .phrases(PhraseTable(PhraseTable.peluluhanKPST, options: [.clitics])),
      .unknownWords { index, reading, report in
        let token = reading.tokens[index]
        guard token.length >= 7, token.shape == .lower || token.flags.contains(.sentenceStart),
          token.flags.isDisjoint(with: [.hyphen, .apostrophe, .nonASCII])
        else { return }
        let text = reading.text(index)
        guard let right = Peluluhan.correction(of: text.lowercased()) else { return }
        let cased = token.shape == .lower ? right : right.prefix(1).uppercased() + right.dropFirst()
        report.add(index, "“\(text)” ditulis “\(cased)”", fix: .aman(cased))
      },
    ],
    examples: [
      .bad("Warga ikut «mensukseskan» vaksinasi.", corrected: "Warga ikut menyukseskan vaksinasi."),
      .bad("Cuaca «mempengaruhi» hasil panen.", corrected: "Cuaca memengaruhi hasil panen."),
      .bad("Petugas «mengkampanyekan» hidup sehat.", corrected: "Petugas mengampanyekan hidup sehat."),
      .good("Tim mengkaji laporan dan mempunyai data yang mempelajari dampaknya."),
      .good("Petugas memproduksi video dan mengkritik naskahnya."),
    ])
}
