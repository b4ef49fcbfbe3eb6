import Bahasa

extension Prose {
  /// The share of words in sentences that end with a question mark.
  static func questionShare(_ tokens: [RawToken]) -> Double {
    var words = 0
    var asked = 0
    var run = 0
    for token in tokens {
      if token.startsLine { run = 0 }
      if token.kind != .mark {
        run += 1
        words += 1
      } else if token.first == "?" {
        asked += run
        run = 0
      } else if token.first == "." || token.first == "!" || token.first == "…" {
        run = 0
      }
    }
    return words == 0 ? 0 : Double(asked) / Double(words)
  }

  /// The share of pieces between commas, stops and line ends that begin with the commonest two words.
  ///
  /// Facts strung together by a formula (*dan bahwa …, dan bahwa …*) all begin alike.
  static func sameOpeners(_ tokens: [RawToken]) -> Double {
    var openers: [SIMD2<UInt64>: Int] = [:]
    var pieces = 0
    var words = 0
    var opener = SIMD2<UInt64>()
    func close() {
      if words == 2 { openers[opener, default: 0] += 1 }
      if words > 0 { pieces += 1 }
      words = 0
    }
    for token in tokens {
      if token.startsLine || (token.kind == .mark && ends.contains(token.first)) { close() }
      if token.kind != .mark, words < 2 {
        opener[words] = token.hash.value
        words += 1
      }
    }
    close()
    guard let most = openers.values.max(), most >= 4 else { return 0 }
    return Double(most) / Double(pieces)
  }

  private static let ends: [Unicode.Scalar] = [",", ";", ".", "!", "?"]
}
