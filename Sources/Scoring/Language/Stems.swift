import Bahasa

/// What may be left of a word when its affixes are taken off, as hashes, each once, the word itself first.
///
/// Nearly all words have so few that no memory of their own is needed for them.
struct Stems: RandomAccessCollection, Sendable {
  private static let inlined = 4

  private var first = InlineArray<4, WordHash>(repeating: WordHash(value: 0))
  private var more: [WordHash] = []
  private(set) var count = 0

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(place: Int) -> WordHash { place < Stems.inlined ? first[place] : more[place - Stems.inlined] }

  /// Adds a hash that is not there yet.
  mutating func insert(_ hash: WordHash) {
    for place in 0..<count where self[place] == hash { return }
    if count < Stems.inlined { first[count] = hash } else { more.append(hash) }
    count += 1
  }

  /// Whether one of these stands in a set.
  func meet(_ set: WordSet) -> Bool {
    for place in 0..<count where set.contains(self[place]) { return true }
    return false
  }

  /// Whether two words have one of these in common.
  func meet(_ other: Stems) -> Bool {
    for place in 0..<count {
      for second in 0..<other.count where self[place] == other[second] { return true }
    }
    return false
  }
}
