import RuleKit

extension Rule {
  /// Affixed words whose form is often mistaken: `merubah`, `mencek`, `terpercaya`.
  static let bentukImbuhan = Rule(
    "EJA-27", "Bentuk berimbuhan ditulis menurut kaidahnya", .peringatan,
    rationale: """
      Dasarnya “ubah”, jadi “mengubah”. Kata dasar satu suku kata mendapat “menge-”: mengecek, mengebom. Bila kata \
      dasarnya diawali “r” atau suku pertamanya berakhir “er”, awalan “ter-” menjadi “te-”: tepercaya.
      """,
    references: [.eyd("kata turunan (KB01a)"), .kbbi()],
    detectors: [.phrases(PhraseTable(PhraseTable.bentukImbuhan, options: [.clitics]))],
    examples: [
      .bad("Dinas «merubah» jadwal layanan.", corrected: "Dinas mengubah jadwal layanan."),
      .bad("Petugas «mencek» berkas.", corrected: "Petugas mengecek berkas."),
      .good("Dinas mengubah jadwal, lalu petugas mengecek berkas."),
      .good("Sumbernya tepercaya dan memperbarui data tiap hari."),
    ])
}
