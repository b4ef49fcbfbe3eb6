import Bahasa

/// In which closed lists a word stands, found by one look-up for all of them.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// Carries grammar rather than matter.
  static let function = WordTraits(rawValue: 1 << 0)
  /// A phrase must go on after it.
  static let leading = WordTraits(rawValue: 1 << 1)
  /// Cannot follow a leading word.
  static let neverFollowing = WordTraits(rawValue: 1 << 2)
  /// Stands before places and people.
  static let placing = WordTraits(rawValue: 1 << 3)
  /// Is no place and nobody.
  static let neverPlace = WordTraits(rawValue: 1 << 4)
  /// Makes its sentence hearsay, a supposition or a refutation.
  static let unstating = WordTraits(rawValue: 1 << 5)
  /// Denies the next word of matter.
  static let negation = WordTraits(rawValue: 1 << 6)
  /// Denies in another way.
  static let absence = WordTraits(rawValue: 1 << 7)
  /// Makes a negation behind it tell a group apart.
  static let restrictive = WordTraits(rawValue: 1 << 8)
  /// Makes a negation before it add.
  static let additive = WordTraits(rawValue: 1 << 9)
  /// Has an opposite.
  static let opposed = WordTraits(rawValue: 1 << 10)
  /// Begins the name of a place.
  static let placeHead = WordTraits(rawValue: 1 << 11)
  /// Those of the few words that are looked for one by one.
  static var marker: WordTraits { [.negation, .absence, .opposed, .placeHead] }

  /// The traits of a word in lower case.
  static func of(_ hash: WordHash) -> WordTraits { table[hash] }

  private static let table = Table([
    (function, FunctionWords.all), (leading, FunctionWords.leading),
    (neverFollowing, FunctionWords.neverFollowing), (placing, Prose.placing),
    (neverPlace, Prose.neverPlaces), (unstating, Prose.unstating), (negation, Polarity.negations),
    (absence, Polarity.absences), (restrictive, Polarity.restrictive), (additive, Polarity.additive),
    (opposed, Opposites.words), (placeHead, FactIndex.placeHeads),
  ])

  /// Words by hash, at most half full, probed one slot after the other.
  private struct Table {
    private var hashes: [UInt64]
    private var traits: [WordTraits]

    init(_ lists: [(trait: WordTraits, words: Set<String>)]) {
      let words = lists.reduce(0) { $0 + $1.words.count }
      var capacity = 4
      while capacity < words * 2 { capacity *= 2 }
      hashes = Array(repeating: 0, count: capacity)
      traits = Array(repeating: [], count: capacity)
      for list in lists {
        for word in list.words {
          let slot = slot(of: WordHash(word.utf8))
          hashes[slot] = WordHash(word.utf8).value
          traits[slot].insert(list.trait)
        }
      }
    }

    subscript(hash: WordHash) -> WordTraits { traits[slot(of: hash)] }

    /// The slot of a word, or the free one where it would stand.
    private func slot(of hash: WordHash) -> Int {
      var slot = Int(truncatingIfNeeded: hash.value) & (hashes.count - 1)
      while hashes[slot] != 0, hashes[slot] != hash.value { slot = (slot + 1) & (hashes.count - 1) }
      return slot
    }
  }
}
