import RuleKit

extension Rule {
  /// `kepada` and `daripada` are one word.
  static let kepadaDaripada = Rule(
    "EJA-14", "“Kepada” dan “daripada” ditulis serangkai", .peringatan,
    rationale: """
      Keduanya kata depan yang sudah padu: kepada warga, lebih cepat daripada kemarin.
      """,
    references: [.eyd("kata depan (KD01), gabungan kata (KB03e)")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.rows(
            "ke pada|kepada\ndari pada|daripada\nke padanya|kepadanya\ndari padanya|daripadanya"),
          options: [], message: { found, right in "“\(found)” dirangkai: “\(right ?? found)”" }))
    ],
    examples: [
      .bad("Surat diberikan «ke pada» warga.", corrected: "Surat diberikan kepada warga."),
      .bad("Lebih baik antre «dari pada» pulang.", corrected: "Lebih baik antre daripada pulang."),
      .good("Surat diberikan kepada warga. Lebih baik antre daripada pulang."),
    ])
}
