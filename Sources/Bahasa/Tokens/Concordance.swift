/// Where each word of a text stands: an index from its hash to its places, in order.
///
/// Lets a rule that waits for a few words go straight to them instead of reading the whole text. Two words share
/// an entry with a chance of less than one in 10¹².
public struct Concordance: Sendable {
  /// The upper half of a hash and the number of the word's first token plus one; 0 is empty.
  private let slots: [UInt64]
  /// By token, the number of the next token with the same word plus one; 0 behind the last.
  private let following: [UInt32]

  private static let tagMask: UInt64 = 0xffff_ffff_0000_0000

  /// Indexes the words among these tokens.
  ///
  /// - Complexity: O(*tokens*) in time, in memory four bytes a token and some twenty a different word.
  init(_ tokens: [Token]) {
    var capacity = 256
    while capacity < tokens.count, capacity < 4096 { capacity *= 2 }
    var table = [UInt64](repeating: 0, count: capacity)
    var following = [UInt32](repeating: 0, count: tokens.count)
    tokens.withUnsafeBufferPointer { tokens in
      following.withUnsafeMutableBufferPointer { following in
        var rest = Concordance.enter(tokens[...], &table, following)
        while !rest.isEmpty {
          table = Concordance.grown(table, tokens)
          rest = Concordance.enter(rest, &table, following)
        }
      }
    }
    self.following = following
    slots = table
  }

  /// Enters words from the last to the first, until the table is half full.
  ///
  /// - Returns: The tokens that are left for a larger table.
  private static func enter(
    _ tokens: Slice<UnsafeBufferPointer<Token>>, _ table: inout [UInt64],
    _ following: UnsafeMutableBufferPointer<UInt32>
  ) -> Slice<UnsafeBufferPointer<Token>> {
    var room = table.count / 2 - table.count { $0 != 0 }
    let mask = table.count - 1
    return table.withUnsafeMutableBufferPointer { slots in
      var number = tokens.endIndex
      while number > 0, room > 0 {
        number -= 1
        guard tokens.base[number].isWord else { continue }
        let hash = tokens.base[number].hash.value
        let tag = hash & tagMask
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place] != 0, slots[place] & tagMask != tag { place = (place + 1) & mask }
        if slots[place] == 0 { room -= 1 }
        following[number] = UInt32(truncatingIfNeeded: slots[place])
        slots[place] = tag | UInt64(number + 1)
      }
      return tokens[..<number]
    }
  }

  /// A table four times as large with the entries of a full one.
  private static func grown(_ table: [UInt64], _ tokens: UnsafeBufferPointer<Token>) -> [UInt64] {
    var larger = [UInt64](repeating: 0, count: table.count * 4)
    let mask = larger.count - 1
    for slot in table where slot != 0 {
      let token = tokens[Int(truncatingIfNeeded: slot & ~tagMask) - 1]
      var place = Int(truncatingIfNeeded: token.hash.value) & mask
      while larger[place] != 0 { place = (place + 1) & mask }
      larger[place] = slot
    }
    return larger
  }

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
