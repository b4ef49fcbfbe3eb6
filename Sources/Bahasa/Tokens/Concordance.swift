/// Where each word of a text stands: an index from its hash to its places, in order.
///
/// Lets a rule that waits for a few words go straight to them instead of reading the whole text. Two words share
/// an entry with a chance of less than one in 10¹².
public struct Concordance: Sendable {
  /// The upper half of a hash and the number of the word's first token plus one; 0 is empty.
  private var slots: [UInt64]
  /// By token, the number of the next token with the same word plus one; 0 behind the last.
  private var following: [UInt32]

  /// Indexes the words among these tokens.
  ///
  /// - Complexity: O(*tokens*).
  init(_ tokens: [Token]) {
    var capacity = 64
    while capacity < tokens.count * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    following = Array(repeating: 0, count: tokens.count)
    let mask = capacity - 1
    slots.withUnsafeMutableBufferPointer { slots in
      tokens.withUnsafeBufferPointer { tokens in
        following.withUnsafeMutableBufferPointer { following in
          for number in stride(from: tokens.count - 1, through: 0, by: -1) where tokens[number].isWord {
            let hash = tokens[number].hash.value
            let tag = hash & Concordance.tagMask
            var place = Int(truncatingIfNeeded: hash) & mask
            while slots[place] != 0, slots[place] & Concordance.tagMask != tag { place = (place + 1) & mask }
            following[number] = UInt32(truncatingIfNeeded: slots[place])
            slots[place] = tag | UInt64(number + 1)
          }
        }
      }
    }
  }

  private static let tagMask: UInt64 = 0xffff_ffff_0000_0000

  /// The first token that is this word, in constant time.
  public func first(_ word: WordHash) -> Int? {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      let tag = word.value & Concordance.tagMask
      var place = Int(truncatingIfNeeded: word.value) & mask
      while slots[place] != 0 {
        if slots[place] & Concordance.tagMask == tag {
          return Int(truncatingIfNeeded: slots[place] & ~Concordance.tagMask) - 1
        }
        place = (place + 1) & mask
      }
      return nil
    }
  }

  /// The next token that is the word of a token, in constant time.
  public func next(after token: Int) -> Int? {
    following[token] == 0 ? nil : Int(following[token]) - 1
  }

  /// Whether the text has one of these words.
  ///
  /// - Complexity: O(*words*).
  public func contains(anyOf words: WordSet) -> Bool {
    words.hashes.contains { first($0) != nil }
  }
}
