import Bahasa
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
    detectors: [
      .phrases(PhraseTable(PhraseTable.partikelPun, options: [])),
      .unknownWords { index, reading, report in
        let token = reading.tokens[index]
        let text = reading.text(index)
        guard token.shape == .lower, !token.flags.contains(.hyphen), PartikelPun.isJoined(text) else {
          return
        }
        let right = text.dropLast(3) + " pun"
        report.add(index, "“\(text)” dipisah: “\(right)”", fix: .aman(String(right)))
      },
    ],
    examples: [
      .bad(
        "Petugas siap kapan dan dalam keadaan «apapun».",
        corrected: "Petugas siap kapan dan dalam keadaan apa pun."),
      .bad("Warga tidak membayar «sepeserpun».", corrected: "Warga tidak membayar sepeser pun."),
      .good("Apa pun cuacanya, baik panas maupun hujan, layanan tetap buka."),
      .good("Petugas menghimpun data dan memberi ampun."),
    ])
}

/// The particle where it is joined to an ordinary word.
enum PartikelPun {
  /// Whether an unknown word of small letters is a known one with `pun` behind it.
  static func isJoined(_ text: String) -> Bool {
    text.utf8.count > 6 && text.hasSuffix("pun") && Lexicon.standard.knows(String(text.dropLast(3)))
  }
}
