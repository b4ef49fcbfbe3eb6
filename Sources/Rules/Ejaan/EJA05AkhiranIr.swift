import RuleKit

extension Rule {
  /// Loan words with the Dutch suffix `-ir`, which Indonesian replaces by `-asi` or `-kan`.
  static let akhiranIr = Rule(
    "EJA-05", "Akhiran “-ir” diganti “-asi” atau “-kan”", .peringatan,
    rationale: """
      Bentuk seperti “koordinir” berasal dari bahasa Belanda. Bentuk bakunya “koordinasi” atau kata kerja berakhiran \
      “-kan”. Pilih yang pas dengan kalimatnya.
      """,
    references: [.kbbi(), .eyd("penulisan unsur serapan")],
    detectors: [
      .phrases(PhraseTable(PhraseTable.akhiranIr, options: [.clitics], safety: .perluDitinjau)),
      Peluluhan.detector(safety: .perluDitinjau, SerapanBerpola.withoutIr),
    ],
    examples: [
      .bad("Camat «mengkoordinir» kerja bakti."),
      .bad("Risiko dapat «diminimalisir» sejak awal."),
      .bad("Data warga «diidentifisir» petugas."),
      .bad("Hubungan desa itu «dinormalisir» lagi."),
      .good("Importir dan eksportir mengisi formulir."),
      .good("Camat mengoordinasi kerja bakti."),
      .good("Relawan bekerja tanpa dibayar."),
    ])
}
