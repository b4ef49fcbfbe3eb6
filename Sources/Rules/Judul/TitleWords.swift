import Bahasa
import RuleKit

/// Words and pairs of words to look for in a title.
struct TitleWords: Sendable {
  private let single: Set<WordHash>
  private let pairs: [WordHash: Set<WordHash>]

  /// One word or pair a line.
  init(_ lines: StaticString) {
    var single: Set<WordHash> = []
    var pairs: [WordHash: Set<WordHash>] = [:]
    for row in PhraseTable.rows(lines) {
      let words = row.wrong.split(separator: " ").map { WordHash(folding: $0) }
      if words.count == 2 { pairs[words[0], default: []].insert(words[1]) } else { single.formUnion(words) }
    }
    self.single = single
    self.pairs = pairs
  }

  /// The first of them in a range of tokens.
  func first(in range: Range<Int>, of reading: Reading) -> Range<Int>? {
    for index in range where reading.tokens[index].isWord {
      let token = reading.tokens[index]
      if let seconds = pairs[token.hash], index + 1 < range.upperBound,
        seconds.contains(reading.tokens[index + 1].hash)
      {
        return index..<index + 2
      }
      if single.contains(token.hash) { return index..<index + 1 }
    }
    return nil
  }

  /// Whether a token is one of the single words.
  func contains(_ token: Token) -> Bool { single.contains(token.hash) }
}
