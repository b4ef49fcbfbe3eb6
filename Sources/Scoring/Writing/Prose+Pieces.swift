import Bahasa

extension Prose {
  /// The share of words in sentences that end with a question mark.
  static func questionShare(_ tokens: [RawToken]) -> Double {
    var words = 0
    var asked = 0
    var run = 0
    for place in tokens.indices {
      if tokens[place].startsLine { run = 0 }
      guard tokens[place].kind == .mark else {
        run += 1
        words += 1
        continue
      }
      switch tokens[place].first {
      case "?":
        asked += run
        run = 0
      case ".", "!", "…": run = 0
      default: break
      }
    }
    return words == 0 ? 0 : Double(asked) / Double(words)
  }

  /// The share of pieces between commas, stops and line ends that begin with the commonest two words.
  ///
  /// Facts strung together by a formula (*dan bahwa …, dan bahwa …*) all begin alike.
  static func sameOpeners(_ tokens: [RawToken]) -> Double {
    var openers: [UInt64] = []
    var pieces = 0
    var opener: [WordHash] = []
    func close() {
      if opener.count == 2 { openers.append(WordRun.hash(opener)) }
      if !opener.isEmpty { pieces += 1 }
      opener.removeAll(keepingCapacity: true)
    }
    for place in tokens.indices {
      let isMark = tokens[place].kind == .mark
      if tokens[place].startsLine || (isMark && endsPiece(tokens[place].first)) { close() }
      if !isMark, opener.count < 2 { opener.append(tokens[place].hash) }
    }
    close()
    let most = mostAlike(openers)
    return most < 4 ? 0 : Double(most) / Double(pieces)
  }

  /// How often the commonest of some runs is there.
  private static func mostAlike(_ runs: [UInt64]) -> Int {
    let sorted = runs.sorted()
    var (most, first) = (0, 0)
    for place in sorted.indices {
      if sorted[place] != sorted[first] { first = place }
      most = max(most, place - first + 1)
    }
    return most
  }

  private static func endsPiece(_ mark: Unicode.Scalar) -> Bool {
    switch mark {
    case ",", ";", ".", "!", "?": true
    default: false
    }
  }
}
