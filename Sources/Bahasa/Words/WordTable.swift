/// A read-only hash table of words, built in one pass over the embedded lists.
///
/// A slot is one integer: the upper 48 bits of the word's hash, its frequency, its kinds; the lower bits of the
/// hash are the place. Words themselves stay in the lists. Two words are mistaken for each other with a chance
/// of less than one in 10¹³.
struct WordTable: Sendable {
  private static let tagMask: UInt64 = ~0xffff

  private var slots: [UInt64]
  private let mask: Int

  /// The lists in order; a word that stands in several has the kinds of all and the highest frequency.
  init(_ lists: [WordList]) {
    let bytes = lists.reduce(0) { $0 + $1.text.utf8CodeUnitCount }
    var capacity = 1024
    while capacity * 6 < bytes { capacity *= 2 }  // a word and its space take 8 bytes or so: two thirds full
    mask = capacity - 1
    slots = Array(repeating: 0, count: capacity)
    slots.withUnsafeMutableBufferPointer { slots in
      for list in lists {
        list.forEach { _, hash, frequency in Self.insert(hash, frequency, list.kinds.rawValue, into: slots) }
      }
    }
  }

  private static func insert(
    _ hash: WordHash, _ frequency: UInt8, _ kinds: UInt8, into slots: UnsafeMutableBufferPointer<UInt64>
  ) {
    let tag = hash.value & tagMask
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash.value) & mask
    while slots[index] != 0 {
      let slot = slots[index]
      if slot & tagMask == tag {
        let highest = max(UInt8(truncatingIfNeeded: slot >> 8), frequency)
        slots[index] = tag | UInt64(highest) << 8 | (slot & 0xff) | UInt64(kinds)
        return
      }
      index = (index + 1) & mask
    }
    slots[index] = tag | UInt64(frequency) << 8 | UInt64(kinds)
  }

  /// The entry of a word, or nil, in constant time.
  subscript(hash: WordHash) -> WordEntry? {
    let tag = hash.value & Self.tagMask
    var index = Int(truncatingIfNeeded: hash.value) & mask
    while slots[index] != 0 {
      let slot = slots[index]
      if slot & Self.tagMask == tag {
        return WordEntry(
          frequency: UInt8(truncatingIfNeeded: slot >> 8),
          kinds: WordEntry.Kinds(rawValue: UInt8(truncatingIfNeeded: slot)))
      }
      index = (index + 1) & mask
    }
    return nil
  }
}
