/// The words of Indonesian: a table of bases and frequent forms, and morphology for the rest.
///
/// All words are given folded: lower-case UTF-8, without marks of punctuation but the inner hyphen.
public struct Lexicon: Sendable {
  /// The shipped words, read once when first asked for (about a millisecond).
  public static let standard = Lexicon(WordLists.all)

  let table: WordTable

  init(_ lists: [WordList]) {
    table = WordTable(lists)
  }

  /// The entry of a word that stands in the table itself, in constant time.
  public func entry(_ hash: WordHash) -> WordEntry? {
    table[hash]
  }

  /// Whether a word is Indonesian, a common name or an acronym: by the table, or by its parts.
  ///
  /// - Complexity: constant for words of the table; a few dozen look-ups for others.
  public func knows(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    knows(word, WordHash(word))
  }

  /// Whether a word is known, its hash being at hand.
  public func knows(_ word: UnsafeBufferPointer<UInt8>, _ hash: WordHash) -> Bool {
    if let entry = table[hash] {
      if entry.isKnown { return true }
      if entry.kinds.contains(.refused) { return false }
    }
    return isDerived(word) && !isDoubtful(word)
  }

  /// Whether a word is known, for tests and tools; text is looked up by its bytes.
  public func knows(_ word: String) -> Bool {
    Array(word.utf8).withUnsafeBufferPointer { knows($0) }
  }

  /// Ten times the Zipf frequency of a word: of the table, 1 for one known only by its parts, 0 for unknown ones.
  public func frequency(of word: UnsafeBufferPointer<UInt8>) -> UInt8 {
    if let entry = table[WordHash(word)] { return entry.isKnown ? entry.frequency : 0 }
    return isDerived(word) ? 1 : 0
  }

  /// Whether the parts of a word that is not in the table make a word by the rules.
  func isDerived(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    if word.contains(Letter.hyphen) { return HyphenatedWord.isWord(word, in: self) }
    if AffixSearch.run(word, take: { stem, chain in isBase(stem, under: chain) }) { return true }
    return CombiningForm.rest(of: word) { rest in
      table[WordHash(rest)]?.isKnown == true
        || (rest.count >= 8 && AffixSearch.run(rest) { stem, chain in isBase(stem, under: chain) })
    }
  }

  /// Whether the affixes taken off so far may stand on what is left: not *pun*, which is a word of its own but in
  /// the fourteen conjunctions of the table.
  func isBase(_ stem: Stem, under chain: AffixChain) -> Bool {
    guard !chain.isEmpty, !chain.hasPun, let entry = table[stem.hash], !entry.kinds.contains(.refused) else {
      return false
    }
    if chain.isCliticsOnly { return entry.isKnown }
    return !entry.kinds.isDisjoint(with: [.base, .bound])
  }
}
