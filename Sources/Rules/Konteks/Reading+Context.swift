import Bahasa
import RuleKit

extension Reading {
  /// All tokens of the draft.
  var everything: Range<Int> { tokens.indices }

  /// The tokens of the sentence that holds a token.
  func sentence(around token: Int) -> Range<Int> {
    analysis.sentences[analysis.sentence(ofToken: token)].tokens
  }

  /// The tokens of a sentence and of its neighbours in the same block.
  func neighbourhood(of sentence: Int, before: Int = 1, after: Int = 1) -> Range<Int> {
    let sentences = analysis.sentences
    let block = sentences[sentence].block
    var first = sentence
    var last = sentence
    while first > 0, sentence - first < before, sentences[first - 1].block == block { first -= 1 }
    while last + 1 < sentences.count, last - sentence < after, sentences[last + 1].block == block {
      last += 1
    }
    return sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound
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

  /// What a finding about the whole draft points at: its first sentence, without the mark at its end.
  var opening: Range<Int> {
    guard let first = analysis.sentences.first?.tokens else { return 0..<0 }
    var end = first.upperBound
    while end - 1 > first.lowerBound, tokens[end - 1].kind == .mark { end -= 1 }
    return first.lowerBound..<end
  }
}
