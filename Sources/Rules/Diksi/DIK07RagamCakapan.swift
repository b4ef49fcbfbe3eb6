import RuleKit

extension Rule {
  /// Texting and casual words in texts that speak for the agency.
  static let ragamCakapan = Rule(
    "DIK-07", "Naskah resmi memakai ragam formal", .saran,
    kinds: [.berita, .siaranPers, .pengumuman, .layanan, .siaga, .klarifikasi, .ralat],
    rationale: """
      “Yg”, “gak”, dan “aja” wajar dalam percakapan, tetapi membuat berita dan pengumuman resmi terbaca seperti pesan \
      pribadi. Di takarir dan balasan, ragam santai boleh asal jelas.
      """,
    references: [.kbbi("KBBI, label cak"), .rujukan("Ragam bahasa menurut jenis naskah")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.ragamCakapan, options: [.exceptNames, .exceptQuotes], safety: .perluDitinjau,
          message: { found, right in
            right.map { "“\(found)” dalam naskah resmi: “\($0)”" } ?? "“\(found)” ragam percakapan; buang"
          }))
    ],
    examples: [
      .bad("Warga «yg» belum mendaftar dapat datang ke kantor desa."),
      .bad("Loket «gak» buka pada hari libur.", .pengumuman),
      .good("Warga yang belum mendaftar dapat datang ke kantor desa."),
      .good("\"Kalau gak antre, saya senang,\" kata Sulastri (52)."),
      .good("Yuk, cek jadwalnya! Gak pakai antre, kok.", .takarir, .instagram),
    ])
}
