import RuleKit

extension Rule {
  /// Two consonants at the start of a base stay after me-.
  static let gugusKonsonan = Rule(
    "EJA-26", "Gugus konsonan tidak luluh sesudah “me-”", .peringatan,
    rationale: """
      Kata dasar yang diawali dua konsonan tetap utuh: produksi → memproduksi, kritik → mengkritik, stabil → menstabilkan. \
      Hanya “pe-” yang meluluhkan p-nya: pemrogram, pemrosesan.
      """,
    references: [.eyd("kata turunan (KB01a)"), .kbbi()],
    detectors: [
      .phrases(PhraseTable(PhraseTable.gugusKonsonan, options: [.clitics])),
      Peluluhan.detector(Peluluhan.cluster),
    ],
    examples: [
      .bad("Petugas «memroduksi» video.", corrected: "Petugas memproduksi video."),
      .bad("Warga «mengritik» layanan itu.", corrected: "Warga mengkritik layanan itu."),
      .good("Petugas memproduksi video dan mengkritik naskahnya. Pemrogram itu menerjemahkan teks."),
    ])
}
