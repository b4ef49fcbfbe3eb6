import RuleKit

extension Rule {
  /// The particle `pun` stands apart, but for fourteen conjunctions.
  static let partikelPun = Rule(
    "EJA-33", "Partikel “pun” dipisah, kecuali pada kata penghubung", .peringatan,
    rationale: """
      “Pun” yang berarti “juga” ditulis terpisah: apa pun, itu pun. Hanya kata penghubung yang padu yang dirangkai, \
      misalnya meskipun, walaupun, ataupun, dan maupun.
      """,
    references: [.eyd("partikel (KE02, KE03)")],
    detectors: [.phrases(PhraseTable(PhraseTable.partikelPun, options: [.exceptQuotes]))],
    examples: [
      .bad(
        "Petugas siap kapan dan dalam keadaan «apapun».",
        corrected: "Petugas siap kapan dan dalam keadaan apa pun."),
      .bad("«Meski pun» hujan, warga tetap datang.", corrected: "Meskipun hujan, warga tetap datang."),
      .good("Apa pun cuacanya, baik panas maupun hujan, layanan tetap buka."),
      .good("Petugas menghimpun data dan memberi ampun."),
    ])
}
