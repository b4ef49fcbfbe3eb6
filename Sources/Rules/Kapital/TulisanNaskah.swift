import Bahasa
import RuleKit

/// How a draft itself writes the words that it capitalises elsewhere: with a small letter, or beside a name.
///
/// Asked of the first places of a word alone, which show the habit: a word that fills a long text must not cost
/// more at each of its places.
enum TulisanNaskah {
  /// How many places of a word are looked at.
  private static let reach = 128

  /// Whether the draft has the word with a small letter.
  static func hasSmall(_ word: WordHash, _ reading: Reading) -> Bool {
    has(word, reading) { isSmall($0, reading) }
  }

  /// Whether the draft has the word with a small letter, and never beside a name.
  static func writesSmall(_ word: WordHash, _ reading: Reading) -> Bool {
    hasSmall(word, reading) && !has(word, reading) { isNamed($0, reading) }
  }

  /// Whether the draft has both words with small letters, one after the other.
  static func writesSmall(_ first: WordHash, _ second: WordHash, _ reading: Reading) -> Bool {
    has(first, reading) { place in
      isSmall(place, reading) && reading.token(place + 1)?.hash == second && isSmall(place + 1, reading)
    }
  }

  /// Whether the draft has the rare word behind another capital, so that alone it may be short for a name.
  static func endsName(_ word: WordHash, _ reading: Reading) -> Bool {
    has(word, reading) { continuesName($0, reading) }
  }

  /// Whether a place of the word is as wanted.
  private static func has(_ word: WordHash, _ reading: Reading, where isWanted: (Int) -> Bool) -> Bool {
    var next = reading.analysis.concordance.first(word)
    for _ in 0..<reach {
      guard let place = next else { return false }
      if isWanted(place) { return true }
      next = reading.analysis.concordance.next(after: place)
    }
    return false
  }

  private static func isSmall(_ index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].kind == .word && reading.tokens[index].shape == .lower
  }

  /// Whether a capitalised word stands beside a name or before a degree.
  private static func isNamed(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.isTitleCase(index), reading.tokens[index].length > 2 else { return false }
    return isName(index - 1, reading)
      || isName(index + 1, reading) && (reading.entry(index)?.frequency ?? 0) < 42
      || reading.after(index)?.mark == .comma && reading.token(index + 2)?.classes.contains(.degree) == true
  }

  private static func continuesName(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.isTitleCase(index), reading.tokens[index].length > 2,
      let previous = reading.token(index - 1), previous.kind == .word, previous.shape != .lower,
      reading.tokens[index].hasSpaceBefore, let entry = reading.entry(index)
    else { return false }
    return entry.kinds.contains(.base) && entry.frequency < 50
  }

  /// Whether a capitalised word is unknown, or known as a name.
  private static func isName(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.token(index), token.kind == .word, token.shape == .capitalized,
      token.length > 3, token.classes.subtracting([.known, .startsPhrase]).isEmpty
    else { return false }
    return reading.entry(index).map { $0.kinds.contains(.name) } ?? true
  }
}
