import RuleKit

extension PhraseTable {
  /// Conjunctions with pun.
  static let punSerangkai = rows(
    """
    andai pun|andaipun
    biar pun|biarpun
    jika pun|jikapun
    kalau pun|kalaupun
    kendati pun|kendatipun
    meski pun|meskipun
    sungguh pun|sungguhpun
    walau pun|walaupun
    """)
}
