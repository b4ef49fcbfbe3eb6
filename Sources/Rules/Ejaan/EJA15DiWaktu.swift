import RuleKit

extension Rule {
  /// `pada` rather than `di` before times.
  static let diWaktu = Rule(
    "EJA-15", "Untuk waktu dipakai “pada”, bukan “di”", .saran, .dugaan, status: .pilihan,
    rationale: """
      “Di” menunjukkan tempat, “pada” menunjukkan waktu: pada tahun 2026, pada saat itu. Banyak media memakai keduanya; \
      naskah resmi lebih rapi dengan “pada”.
      """,
    references: [.kbbi("KBBI, di dan pada")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.rows(
            """
            di saat|pada saat
            di tahun|pada tahun
            di hari|pada hari
            di bulan|pada bulan
            di tanggal|pada tanggal
            di masa|pada masa
            di pukul|pada pukul
            """), options: [.exceptQuotes], safety: .perluDitinjau))
    ],
    examples: [
      .bad("Loket ditutup «di tahun» 2026."),
      .good("Loket ditutup pada tahun 2026."),
    ])
}
