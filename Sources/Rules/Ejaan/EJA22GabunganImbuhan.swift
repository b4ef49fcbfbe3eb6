import RuleKit

extension Rule {
  /// Compounds with a prefix and a suffix are one word.
  static let gabunganImbuhan = Rule(
    "EJA-22", "Gabungan kata berawalan dan berakhiran dirangkai", .peringatan,
    rationale: """
      “Tindak lanjut” dua kata. Begitu mendapat awalan dan akhiran sekaligus, semuanya dirangkai: menindaklanjuti, \
      ditandatangani, keikutsertaan.
      """,
    references: [.eyd("gabungan kata berimbuhan (KB03c)")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.gabunganImbuhan,
          message: { found, right in "“\(found)” dirangkai: “\(right ?? found)”" }))
    ],
    examples: [
      .bad("Dinas «menindak lanjuti» aduan warga.", corrected: "Dinas menindaklanjuti aduan warga."),
      .bad(
        "Berita acara «ditanda tangani» kedua pihak.", corrected: "Berita acara ditandatangani kedua pihak."),
      .good("Tindak lanjut aduan diumumkan besok, 3 Maret 2026."),
      .good("Dinas menindaklanjuti aduan warga."),
    ])
}
