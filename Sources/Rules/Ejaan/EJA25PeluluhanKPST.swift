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
      Peluluhan.detector(Peluluhan.correction),
    ],
    examples: [
      .bad("Warga ikut «mensukseskan» vaksinasi.", corrected: "Warga ikut menyukseskan vaksinasi."),
      .bad("Cuaca «mempengaruhi» hasil panen.", corrected: "Cuaca memengaruhi hasil panen."),
      .bad("Petugas «mengkampanyekan» hidup sehat.", corrected: "Petugas mengampanyekan hidup sehat."),
      .good("Tim mengkaji laporan dan mempunyai data yang mempelajari dampaknya."),
      .good("Petugas memproduksi video dan mengkritik naskahnya."),
    ])
}
