import RuleKit

extension Rule {
  /// pe- before r and l, where the verb has ber- or me-.
  static let awalanPe = Rule(
    "EJA-30", "“Pe-” di depan “r” dan “l” ditulis tanpa “ng”", .peringatan,
    rationale: """
      Awalan “pe-” tidak mendapat bunyi sengau di depan “r” dan “l”: perajin, perusakan, pelepasan.
      """,
    references: [.eyd("kata turunan (KB01a)"), .kbbi()],
    detectors: [.phrases(PhraseTable(PhraseTable.awalanPe, options: [.clitics]))],
    examples: [
      .bad("Para «pengrajin» menjual anyaman.", corrected: "Para perajin menjual anyaman."),
      .bad("Warga melaporkan «pengrusakan» taman.", corrected: "Warga melaporkan perusakan taman."),
      .good("Para perajin menjual anyaman. Warga melaporkan perusakan taman dan pelepasan burung."),
    ])
}
