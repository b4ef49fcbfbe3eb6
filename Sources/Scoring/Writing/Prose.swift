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
    let words = text.units.indices.filter { text.units[$0].isWord && !Prose.isDash(text.units[$0]) }
    self.words = words.count
    let isRelated = text.units.indices.map { text.units[$0].stems.meet(vocabulary) }
    let isLong = text.units.indices.map { (text.units[$0].word?.utf8.count ?? 0) >= 3 }
    let isKnown = text.units.indices.map { place in
      isRelated[place]
        || (isLong[place] && Lexicon.standard.knows(text.units[place].word ?? "", text.units[place].hash))
    }
    functionShare = Prose.share(words) { text.units[$0].isFunction }
    knownShare = Prose.share(words.filter { isLong[$0] }) { isKnown[$0] }
    let content = words.filter { !text.units[$0].isFunction }
    relatedShare = Prose.share(content) { isRelated[$0] }
    brokenJoints = words.count { Prose.isBroken($0, text) } + Prose.strayStops(text.tokens)
    freshShare = Prose.freshShare(text)
    let sentences = text.sentences.filter { $0.count >= 5 }
    longSentences = sentences.count
    emptySentences = sentences.count { sentence in
      let content = sentence.filter { text.units[$0].isWord && !text.units[$0].isFunction }
      let related = content.count { isRelated[$0] }
      return related * 4 < content.count || content.isEmpty
    }
    unstatedShare = Prose.share(text.sentences.filter { $0.count >= 3 }) { Prose.isUnstated($0, text) }
    strangeSentences = sentences.count { Prose.isStrange($0, isLong: isLong, isKnown: isKnown) }
    repeatsSentence = Prose.repeatsSentence(text)
    segmentLength = Prose.segmentLength(text.tokens)
    semicolons = text.tokens.count { $0.first == ";" }
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
        let (before, next) = (tokens[index - 1], tokens[index + 1])
        return tokens[index].first == "." && before.kind == .word && !Abbreviations.takesDot(before.text)
          && next.kind == .word && !next.startsLine && !next.isCapitalized
          && next.range.lowerBound > tokens[index].range.upperBound
      }
  }

  private static func freshShare(_ text: UnitText) -> Double {
    guard text.units.count >= 4 else { return 1 }
    let runs = RunSet((0...text.units.count - 4).map { run($0..<$0 + 4, text) })
    return Double(runs.count) / Double(text.units.count - 3)
  }

  private static let separators: [Unicode.Scalar] = [",", ";", ".", "|", "•"]

  /// Words between commas, semicolons, line ends and full stops, on average over the words.
  ///
  /// Weighted by words, so that one long list of facts is not hidden among short sentences.
  private static func segmentLength(_ tokens: [RawToken]) -> Double {
    var lengths: [Int] = [0]
    for (index, token) in tokens.enumerated() {
      if token.startsLine, index > 0 { lengths.append(0) }
      if token.kind != .mark { lengths[lengths.count - 1] += 1 }
      let isAbbreviation = token.text == "." && index > 0 && Abbreviations.takesDot(tokens[index - 1].text)
      if token.kind == .mark, Prose.separators.contains(token.first), !isAbbreviation { lengths.append(0) }
    }
    let total = lengths.reduce(0, +)
    return total == 0 ? 0 : Double(lengths.map { $0 * $0 }.reduce(0, +)) / Double(total)
  }
}
