import RuleKit

extension Rule {
  /// The particle `per` that means "each" or "by" stands apart.
  static let partikelPer = Rule(
    "EJA-35", "Partikel “per” yang berarti “tiap” ditulis terpisah", .peringatan,
    rationale: """
      “Per” yang berarti “tiap” atau “mulai” adalah kata tersendiri: per bulan, per orang, per 1 Januari. Begitu pula \
      “satu per satu”.
      """,
    references: [.eyd("partikel (KE04)")],
    detectors: [.phrases(PhraseTable(PhraseTable.partikelPer, options: []))],
    examples: [
      .bad("Tarifnya Rp15.000 «perorang».", corrected: "Tarifnya Rp15.000 per orang."),
      .bad("Petugas memanggil warga «satu persatu».", corrected: "Petugas memanggil warga satu per satu."),
      .good("Izin usaha perorangan dan perseorangan diurus gratis."),
      .good("Tarifnya Rp15.000 per orang."),
    ])
}
