/// A small closed set of words, asked by hash: one probe, no hashing of the hash.
public struct WordSet: Sendable {
  private let slots: [UInt64]
  /// The words' hashes, each once.
  public let hashes: [WordHash]

  /// Words in any case between white space.
  public init(words: String) {
    self.init(words.utf8.split { $0 <= UInt8(ascii: " ") }.map { WordHash(folding: Substring($0)) })
  }

  /// Words whose hashes are at hand.
  public init(_ hashes: some Sequence<WordHash>) {
    let distinct = Set(hashes)
    var capacity = 4
    while capacity < distinct.count * 2 { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    for hash in distinct {
      var index = Int(truncatingIfNeeded: hash.value) & (capacity - 1)
      while slots[index] != 0 { index = (index + 1) & (capacity - 1) }
      slots[index] = hash.value
    }
    self.slots = slots
    self.hashes = Array(distinct)
  }

  /// Whether a word is one of them.
  public func contains(_ hash: WordHash) -> Bool {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var index = Int(truncatingIfNeeded: hash.value) & mask
      while slots[index] != 0 {
        if slots[index] == hash.value { return true }
        index = (index + 1) & mask
      }
      return false
    }
  }
}
