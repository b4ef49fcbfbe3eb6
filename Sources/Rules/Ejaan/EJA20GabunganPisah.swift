import RuleKit

extension Rule {
  /// Compounds such as `kerja sama` that stay two words.
  static let gabunganPisah = Rule(
    "EJA-20", "Gabungan kata ini ditulis dua kata", .peringatan,
    rationale: """
      “Kerja sama”, “tanggung jawab”, “terima kasih”, dan “wali kota” tetap dua kata. Gabungan itu baru dirangkai bila \
      mendapat awalan dan akhiran sekaligus: pertanggungjawaban.
      """,
    references: [.eyd("gabungan kata (KB03)"), .kbbi()],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.gabunganPisah + hyphenated, options: [.clitics, .exceptNames],
          message: { found, right in "“\(found)” ditulis dua kata: “\(right ?? found)”" }))
    ],
    examples: [
      .bad("Kapal memuat «peti-kemas» kopi.", corrected: "Kapal memuat peti kemas kopi."),
      .bad(
        "Kedua desa menjalin «kerjasama» pengelolaan air.",
        corrected: "Kedua desa menjalin kerja sama pengelolaan air."),
      .bad("Itu «tanggungjawab» kita bersama.", corrected: "Itu tanggung jawab kita bersama."),
      .good("Panitia menyampaikan pertanggungjawaban dan terima kasih."),
      .good("Wali kota meninjau rumah sakit."),
    ])
}

/// The rows with a hyphen instead of the space they lack: `peti-kemas`.
private let hyphenated = PhraseTable.gabunganPisah.compactMap { row -> PhraseTable.Row? in
  guard let right = row.right, !row.wrong.contains("-"), !right.contains("-") else { return nil }
  return PhraseTable.Row(right.split(separator: " ").joined(separator: "-"), right)
}
