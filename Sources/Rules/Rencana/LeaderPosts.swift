import Bahasa
public import RuleKit

/// Posts that tell of a leader at a ceremony and give a citizen nothing to use.
public enum LeaderPosts {
  /// Whether a draft opens so (KIP-09).
  public static func isAboutLeader(_ reading: Reading) -> Bool { CeremonyLead(reading) != nil }

  /// For each planned post, whether it is about a leader at a ceremony (REN-02).
  public static func rows(of plan: ContentPlan, in reading: Reading) -> [Bool] {
    plan.rows.map { leader(in: $0.tokens, reading) != nil }
  }

  /// An office holder who does something ceremonial, from the office to the verb.
  static func leader(in row: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard
      let office = row.first(where: {
        reading.tokens[$0].isCapitalized && !reading.tokens[$0].classes.isDisjoint(with: [.leader, .office])
      }),
      let verb = (office + 1..<max(office + 1, min(office + 7, row.upperBound))).first(where: {
        reading.tokens[$0].classes.contains(.ceremonyVerb)
      }), reading.analysis.block(ofToken: office) == reading.analysis.block(ofToken: verb)
    else { return nil }
    return office..<verb + 1
  }

  /// What to ask before such a post is written anew, most useful first.
  public static let citizenFirstQuestions = [
    "Apa yang berubah bagi warga sesudah kegiatan ini?",
    "Siapa yang mendapat manfaatnya, dan berapa orang?",
    "Sejak kapan, sampai kapan, dan di mana warga dapat memakainya?",
    "Apa syaratnya, berapa biayanya, atau gratis?",
    "Ke mana warga bertanya atau mengadu?",
    "Keputusan apa yang diambil, dan dapat dibaca di mana?",
    "Kalau nama pejabat dihapus, apakah masih ada yang perlu diketahui warga?",
  ]
}
