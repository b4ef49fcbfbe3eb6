import RuleKit

extension Rule {
  /// Words whose standard form KBBI gives, but usage and institutions dispute.
  static let kataBerisiko = Rule(
    "EJA-03", "Bentuk baku menurut KBBI, walau pemakaiannya terbelah", .saran, .dugaan, status: .pilihan,
    rationale: """
      KBBI mengutamakan satu bentuk, tetapi media dan instansi memakai keduanya. Pilih satu bentuk untuk seluruh naskah.
      """,
    references: [.kbbi()],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.kataBerisiko, options: [.clitics, .exceptNames, .exceptQuotes], safety: .perluDitinjau))
    ],
    examples: [
      .bad("Layanan «semakin» cepat sejak loket ditambah."),
      .good("Layanan makin cepat sejak loket ditambah."),
    ])
}
