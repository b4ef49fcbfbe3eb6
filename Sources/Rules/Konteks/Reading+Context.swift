import Bahasa
import RuleKit

extension Reading {
  /// All tokens of the draft.
  var everything: Range<Int> { tokens.indices }

  /// Whether the draft has one of these words.
  ///
  /// - Complexity: O(*words*).
  func has(_ words: WordSet) -> Bool { analysis.concordance.contains(anyOf: words) }

  /// The tokens of the sentence that holds a token, at most eighty on either side: a text without full stops
  /// must not cost more than one with them.
  func sentence(around token: Int) -> Range<Int> {
    clip(analysis.sentences[analysis.sentence(ofToken: token)].tokens, around: token, 80)
  }

  /// The tokens of the sentence that holds a token and of its neighbours in the same block.
  func neighbourhood(around token: Int, before: Int = 1, after: Int = 1) -> Range<Int> {
    let sentences = analysis.sentences
    let sentence = analysis.sentence(ofToken: token)
    let block = sentences[sentence].block
    var first = sentence
    var last = sentence
    while first > 0, sentence - first < before, sentences[first - 1].block == block { first -= 1 }
    while last + 1 < sentences.count, last - sentence < after, sentences[last + 1].block == block {
      last += 1
    }
    return clip(sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound, around: token, 160)
  }

  /// The next comma of the sentence after a token.
  func comma(after index: Int) -> Int? {
    firstComma(in: index + 1..<max(index + 1, sentence(around: index).upperBound))
  }

  /// The first comma among tokens.
  func firstComma(in range: Range<Int>) -> Int? { range.first { tokens[$0].mark == .comma } }

  /// The draft around a token, at most a thousand tokens on either side.
  func surroundings(of token: Int) -> Range<Int> { clip(everything, around: token, 1000) }

  private func clip(_ range: Range<Int>, around token: Int, _ reach: Int) -> Range<Int> {
    max(range.lowerBound, token - reach)..<min(range.upperBound, token + reach)
  }

  /// The tokens of the block that holds a token, no further from it than so many bytes.
  func tokens(within bytes: Int, of token: Int) -> Range<Int> {
    let block = analysis.blockTokens[analysis.block(ofToken: token)]
    var lower = token
    var upper = token + 1
    while lower > block.lowerBound, Int(tokens[token].start) - Int(tokens[lower - 1].start) <= bytes {
      lower -= 1
    }
    while upper < block.upperBound, tokens[upper].end - tokens[token].end <= bytes { upper += 1 }
    return lower..<upper
  }

  /// The first block where it is the title: a heading, or a short line without a full stop before others.
  var titleLine: Int? {
    if let titleBlock { return titleBlock }
    guard analysis.blocks.count > 1, analysis.blocks[0].role == .paragraph, !isPicture(0),
      let last = analysis.blockTokens[0].last, tokens[last].mark != .period, tokens[last].mark != .comma,
      tokens[last].mark != .colon, words(in: analysis.blockTokens[0]) <= 16
    else { return nil }
    return 0
  }

  /// What a finding about the whole draft points at: its first sentence, without the mark at its end.
  var opening: Range<Int> {
    guard let first = analysis.sentences.first?.tokens else { return 0..<0 }
    var end = first.upperBound
    while end - 1 > first.lowerBound, tokens[end - 1].kind == .mark { end -= 1 }
    return first.lowerBound..<end
  }
}
