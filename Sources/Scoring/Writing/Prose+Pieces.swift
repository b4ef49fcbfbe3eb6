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
      } else if token.text == "?" {
        asked += run
        run = 0
      } else if [".", "!", "…"].contains(token.text) {
        run = 0
      }
    }
    return words == 0 ? 0 : Double(asked) / Double(words)
  }

  /// The share of pieces between commas, stops and line ends that begin with the commonest two words.
  ///
  /// Facts strung together by a formula (*dan bahwa …, dan bahwa …*) all begin alike.
  static func sameOpeners(_ tokens: [RawToken]) -> Double {
    var openers: [String: Int] = [:]
    var pieces = 0
    var words: [String] = []
    func close() {
      if words.count >= 2 { openers[words[0] + " " + words[1], default: 0] += 1 }
      if !words.isEmpty { pieces += 1 }
      words = []
    }
    for token in tokens {
      if token.startsLine || (token.kind == .mark && ",;.!?".contains(token.text)) { close() }
      if token.kind != .mark, words.count < 2 { words.append(token.text) }
    }
    close()
    guard let most = openers.values.max(), most >= 4 else { return 0 }
    return Double(most) / Double(pieces)
  }
}
