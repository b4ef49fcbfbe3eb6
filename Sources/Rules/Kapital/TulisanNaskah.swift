import Bahasa
import RuleKit

/// How a draft itself writes the words that it capitalises elsewhere: with a small letter, or beside a name.
struct TulisanNaskah {
  private var small: Set<WordHash> = []
  private var smallPairs: Set<UInt64> = []
  private var named: Set<WordHash> = []
  private var inNames: Set<WordHash> = []

  /// - Complexity: linear in the tokens of the draft.
  init(_ reading: Reading) {
    let capitals = reading.words(.capitalized).filter { reading.tokens[$0].length > 2 }
    for index in capitals {
      if Self.isName(index - 1, reading)
        || Self.isName(index + 1, reading) && (reading.entry(index)?.frequency ?? 0) < 42
        || reading.after(index)?.mark == .comma && reading.token(index + 2)?.classes.contains(.degree) == true
      {
        named.insert(reading.tokens[index].hash)
      }
      if Self.continuesName(index, reading) { inNames.insert(reading.tokens[index].hash) }
    }
    // A filter of bits: a small word that slips through is one that nobody asks for.
    var wanted = [UInt64](repeating: 0, count: 64)
    for index in capitals { wanted[Self.place(index, reading)] |= Self.bit(index, reading) }
    var previous: WordHash?
    for (index, token) in reading.tokens.enumerated() {
      guard token.kind == .word, token.shape == .lower,
        wanted[Self.place(index, reading)] & Self.bit(index, reading) != 0
      else {
        previous = nil
        continue
      }
      small.insert(token.hash)
      if let previous { smallPairs.insert(Self.pair(previous, token.hash)) }
      previous = token.hash
    }
  }

  /// Whether the draft has the word with a small letter, and never beside a name.
  func writesSmall(_ word: WordHash) -> Bool { small.contains(word) && !named.contains(word) }

  /// Whether the draft has both words with small letters, one after the other.
  func writesSmall(_ first: WordHash, _ second: WordHash) -> Bool {
    smallPairs.contains(Self.pair(first, second))
  }

  /// Whether the draft has the rare word behind another capital, so that alone it may be short for a name.
  func endsName(_ word: WordHash) -> Bool { inNames.contains(word) }

  private static func continuesName(_ index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.token(index - 1), previous.kind == .word, previous.shape != .lower,
      reading.tokens[index].hasSpaceBefore, let entry = reading.entry(index)
    else { return false }
    return entry.kinds.contains(.base) && entry.frequency < 50
  }

  private static func place(_ index: Int, _ reading: Reading) -> Int {
    Int(truncatingIfNeeded: reading.tokens[index].hash.value >> 6 & 63)
  }

  private static func bit(_ index: Int, _ reading: Reading) -> UInt64 {
    1 << (reading.tokens[index].hash.value & 63)
  }

  private static func pair(_ first: WordHash, _ second: WordHash) -> UInt64 {
    first.value &* 31 ^ second.value
  }

  /// Whether a capitalised word is unknown, or known as a name.
  private static func isName(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.token(index), token.kind == .word, token.shape == .capitalized,
      token.length > 3, token.classes.subtracting([.known, .startsPhrase]).isEmpty
    else { return false }
    return reading.entry(index).map { $0.kinds.contains(.name) } ?? true
  }
}
