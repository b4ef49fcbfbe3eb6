/// Every way to read a word as a base with affixes, tried until one is taken.
///
/// The grammar is a table of which prefixes may follow which, and which suffix goes with which prefix; an
/// affixed form outside it (*di-…-an*, *meN-…-an*) is refused, for it is how typing errors look. Nothing is
/// allocated. Tries at most a few dozen stems for a word of any length.
struct AffixSearch {
  /// Asked for each stem and what was taken off to get there; true ends the search.
  typealias Take = (Stem, AffixChain) -> Bool

  /// Words longer than this have no reading (the longest real ones have about 30 letters).
  static let maximumLength = 48

  private static let minimumBase = 3

  /// Whether a stem was taken; the word itself is the first that is offered.
  static func run(_ word: UnsafeBufferPointer<UInt8>, take: Take) -> Bool {
    guard !word.isEmpty, word.count <= maximumLength else { return false }
    return withClitics(Stem(word), take)
  }

  private static func withClitics(_ word: Stem, _ take: Take) -> Bool {
    if core(word, AffixChain(), take) { return true }
    for (particle, affix) in particles where word.ends(with: particle) {
      let stem = word.droppingLast(particle.utf8CodeUnitCount)
      if stem.count >= 2, withPronoun(stem, AffixChain().adding(affix), take) { return true }
    }
    return withPronoun(word, AffixChain(), take)
  }

  private static func withPronoun(_ word: Stem, _ chain: AffixChain, _ take: Take) -> Bool {
    if !chain.isEmpty, core(word, chain, take) { return true }
    for (pronoun, affix) in pronouns where word.ends(with: pronoun) {
      let stem = word.droppingLast(pronoun.utf8CodeUnitCount)
      if stem.count >= minimumBase, core(stem, chain.adding(affix), take) { return true }
    }
    return false
  }

  private static func core(_ word: Stem, _ chain: AffixChain, _ take: Take) -> Bool {
    if word.count >= 2, take(word, chain) { return true }
    if prefixes(word, nil, chain, take) { return true }
    if word.ends(with: "kan"), suffixed(word, 3, .kan, chain, take) { return true }
    if word.ends(with: "an"), suffixed(word, 2, .an, chain, take) { return true }
    if word.last == Letter.i, word.count > minimumBase, word[word.count - 2] != Letter.i,
      suffixed(word, 1, .i, chain, take)
    {
      return true
    }
    return LearnedSuffix.strip(word) { take($0, chain.adding($1)) }
  }

  private static func suffixed(
    _ word: Stem, _ length: Int, _ suffix: Affix, _ chain: AffixChain, _ take: Take
  ) -> Bool {
    let stem = word.droppingLast(length)
    guard stem.count >= minimumBase else { return false }
    let longer = chain.adding(suffix)
    return take(stem, longer) || prefixes(stem, suffix, longer, take)
  }

  /// Takes off each prefix that may stand here with that suffix, and goes on with those that may follow it.
  ///
  /// The outermost prefix decides on the suffix: *ke-ter-libat-an*, *mem-per-besar*, *di-ke-muka-kan*.
  private static func prefixes(
    _ stem: Stem, _ suffix: Affix?, _ chain: AffixChain, _ take: Take
  ) -> Bool {
    guard stem.count > minimumBase + 1 else { return false }
    return Prefix.strip(stem) { outer, rest in
      guard outer.accepts(suffix) else { return false }
      let longer = (outer == .memper ? chain.adding(.meN) : chain).adding(outer.affix)
      if rest.count >= outer.minimumBase(suffix), take(rest, longer) { return true }
      guard rest.count > minimumBase + 1 else { return false }
      return Prefix.strip(rest) { inner, base in
        // *mempelajari*, but not *memerbaiki*: per- is not assimilated
        guard outer.mayPrecede(inner, suffix), base.count >= minimumBase,
          !(inner == .per && rest.restored)
        else { return false }
        return take(base, longer.adding(inner.affix))
      }
    }
  }

  private static let particles: [(StaticString, Affix)] = [
    ("lah", .lah), ("kah", .kah), ("pun", .pun), ("tah", .tah),
  ]
  private static let pronouns: [(StaticString, Affix)] = [("nya", .nya), ("ku", .cliticKu), ("mu", .mu)]
}
