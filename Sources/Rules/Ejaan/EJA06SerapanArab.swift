import RuleKit

extension Rule {
  /// Words from Arabic with the spelling of KBBI.
  static let serapanArab = Rule(
    "EJA-06", "Kata serapan Arab mengikuti ejaan KBBI", .peringatan,
    rationale: """
      Satu kata sebaiknya punya satu ejaan. KBBI menulis “salat”, “azan”, “musala”. Nama lembaga, nama orang, dan kutipan \
      tetap seperti aslinya.
      """,
    references: [.kbbi()],
    detectors: [
      .phrases(PhraseTable(PhraseTable.serapanArab, options: [.clitics, .exceptNames]))
    ],
    examples: [
      .bad("Kegiatan dimulai setelah «adzan».", corrected: "Kegiatan dimulai setelah azan."),
      .good("Warga menunaikan salat Id di alun-alun."),
      .good("Bantuan disalurkan lewat Yayasan Jamaah Peduli."),
    ])
}
