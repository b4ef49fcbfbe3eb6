import Bahasa

/// What the words of a text say about whether it is written language.
struct Prose {
  let text: UnitText

  /// Words, quantities left out.
  let words: Int
  /// The share of words that carry grammar.
  let functionShare: Double
  /// The share of longer words that Indonesian, or what the learner was given, knows.
  let knownShare: Double
  /// The share of content words that have to do with what the learner was given.
  let relatedShare: Double
  /// Places where a sentence cannot go on as it does.
  let brokenJoints: Int
  /// The share of runs of four words that the text says for the first time.
  let freshShare: Double
  /// Sentences of five words or more.
  let longSentences: Int
  /// Those of which hardly a word has to do with the task.
  let emptySentences: Int
  /// The share of sentences that state nothing: hearsay, suppositions, refutations.
  let unstatedShare: Double
  /// Sentences of six words or more of whose longer words two in five are in no dictionary.
  let strangeSentences: Int
  /// Whether a sentence of eight words or more stands there twice, word for word.
  let repeatsSentence: Bool
  /// Units between commas and other marks, on average.
  let segmentLength: Double
  /// Semicolons.
  let semicolons: Int
  /// The share of words in sentences that ask.
  let questionShare: Double
  /// The share of pieces between marks that begin with the same two words as others; 0 for fewer than four.
  let sameOpeners: Double

  init(_ text: UnitText, vocabulary: WordSet) {
    self.text = text
    let marks = text.units.indices.map { Mark(of: text.units[$0], vocabulary: vocabulary) }
    let words = marks.indices.filter { marks[$0].contains(.word) && !Prose.isDash(text.units[$0]) }
    self.words = words.count
    functionShare = Prose.share(words) { marks[$0].contains(.function) }
    knownShare = Prose.share(words.filter { marks[$0].contains(.long) }) { marks[$0].contains(.known) }
    let content = words.filter { !marks[$0].contains(.function) }
    relatedShare = Prose.share(content) { marks[$0].contains(.related) }
    brokenJoints = words.count { Prose.isBroken($0, text) } + Prose.strayStops(text.tokens)
    freshShare = Prose.freshShare(text)
    let sentences = text.sentences.filter { $0.count >= 5 }
    longSentences = sentences.count
    emptySentences = sentences.count { Prose.isEmpty(marks[$0]) }
    unstatedShare = Prose.share(text.sentences.filter { $0.count >= 3 }) { Prose.isUnstated($0, text) }
    strangeSentences = sentences.count { Prose.isStrange(marks[$0]) }
    repeatsSentence = Prose.repeatsSentence(text)
    segmentLength = Prose.segmentLength(text.tokens)
    semicolons = text.tokens.indices.count { text.tokens[$0].first == ";" }
    questionShare = Prose.questionShare(text.tokens)
    sameOpeners = Prose.sameOpeners(text.tokens)
  }

  private static func share<Element>(_ elements: [Element], _ holds: (Element) -> Bool) -> Double {
    elements.isEmpty ? 0 : Double(elements.count(where: holds)) / Double(elements.count)
  }

  /// A dash between two quantities is read as *sampai* but is no word of the author's.
  private static func isDash(_ unit: Unit) -> Bool { unit.range.count < 4 && unit.word == "sampai" }

  /// Whether a leading word is followed by the end of its sentence or by a word that cannot follow it.
  private static func isBroken(_ index: Int, _ text: UnitText) -> Bool {
    let traits = text.units[index].traits
    guard traits.contains([.function, .leading]) else { return false }
    guard index + 1 < text.units.count, text.units[index + 1].sentence == text.units[index].sentence else {
      return true
    }
    let next = text.units[index + 1]
    return next.isWord
      && (next.hash == text.units[index].hash || next.traits.contains(.neverFollowing)
        || (traits.contains(.placing) && next.traits.contains(.neverPlace)))
  }

  /// Words before places and people.
  static let placing: Set<String> = ["di", "ke", "oleh", "kepada"]
  /// Words that are no place and nobody.
  static let neverPlaces: Set<String> = [
    "di", "ke", "dari", "pada", "kepada", "untuk", "bagi", "akan", "telah", "sudah",
  ]

  /// Full stops after which a line goes on in small letters, and paragraphs that begin so.
  private static func strayStops(_ tokens: [RawToken]) -> Int {
    let starts = tokens.indices.count { index in
      guard tokens[index].startsLine, tokens[index].kind == .word, !tokens[index].isCapitalized else {
        return false
      }
      return index == 0 || tokens[index].range.lowerBound - tokens[index - 1].range.upperBound > 1
    }
    return starts
      + tokens.indices.dropFirst().dropLast().count { index in
        guard tokens[index].first == ".", tokens[index - 1].kind == .word else { return false }
        let next = tokens[index + 1]
        return next.kind == .word && !next.startsLine && !next.isCapitalized
          && next.range.lowerBound > tokens[index].range.upperBound
          && !Abbreviations.takesDot(tokens[index - 1].text)
      }
  }

  private static func freshShare(_ text: UnitText) -> Double {
    guard text.units.count >= 4 else { return 1 }
    let runs = RunSet(WordRun.hashes(of: 4, in: text.units.indices.map { text.units[$0].hash }))
    return Double(runs.count) / Double(text.units.count - 3)
  }

  /// Words between commas, semicolons, line ends and full stops, on average over the words.
  ///
  /// Weighted by words, so that one long list of facts is not hidden among short sentences.
  private static func segmentLength(_ tokens: [RawToken]) -> Double {
    var words = 0
    var squares = 0
    var length = 0
    func close() {
      words += length
      squares += length * length
      length = 0
    }
    for index in tokens.indices {
      if tokens[index].startsLine { close() }
      if tokens[index].kind != .mark { length += 1 } else if separates(index, tokens) { close() }
    }
    close()
    return words == 0 ? 0 : Double(squares) / Double(words)
  }

  /// Whether a mark stands between two segments; the full stop of an abbreviation does not.
  private static func separates(_ mark: Int, _ tokens: [RawToken]) -> Bool {
    switch tokens[mark].first {
    case ",", ";", "|", "•": true
    case ".": mark == 0 || !Abbreviations.takesDot(tokens[mark - 1].text)
    default: false
    }
  }
}
