import RuleKit

extension Rule {
  /// Compounds such as `narasumber` that are one word.
  static let gabunganSerangkai = Rule(
    "EJA-21", "Gabungan kata ini ditulis serangkai", .peringatan,
    rationale: """
      Sebagian gabungan kata sudah dianggap padu, misalnya narasumber, olahraga, dan beasiswa. Karena padu, ditulis \
      serangkai.
      """,
    references: [.eyd("gabungan kata yang padu (KB03e)"), .kbbi()],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.gabunganSerangkai, options: [.clitics, .exceptNames],
          message: { found, right in "“\(found)” ditulis serangkai: “\(right ?? found)”" }))
    ],
    examples: [
      .bad("Panitia mengundang dua «nara sumber».", corrected: "Panitia mengundang dua narasumber."),
      .bad("Lapangan «olah raga» dibuka lagi.", corrected: "Lapangan olahraga dibuka lagi."),
      .good("Narasumber menjelaskan beasiswa bagi siswa."),
      .good("Dinas Pemuda dan Olah Raga membuka pendaftaran."),
    ])
}
