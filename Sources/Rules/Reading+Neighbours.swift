import Bahasa
import RuleKit

/// What stands around a token, within its block.
extension Reading {
  /// The tokens of the block that holds a token.
  func blockRange(of index: Int) -> Range<Int> { analysis.blockTokens[analysis.block(ofToken: index)] }

  /// The token before, if it stands in the same block.
  func before(_ index: Int) -> Token? {
    index > 0 && analysis.isSameBlock(index - 1, index) ? tokens[index - 1] : nil
  }

  /// The token after, if it stands in the same block.
  func after(_ index: Int) -> Token? {
    index + 1 < tokens.count && analysis.isSameBlock(index, index + 1) ? tokens[index + 1] : nil
  }

  /// The words of a shape that has capitals, by number, in order.
  func words(_ shape: Token.Shape) -> some Sequence<Int> {
    analysis.capitals.lazy.map(Int.init).filter {
      self.tokens[$0].shape == shape && self.tokens[$0].kind == .word
    }
  }

  /// Whether nothing stands between a token and the one before it.
  func touchesPrevious(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].end == Int(tokens[index].start)
      && !tokens[index].flags.contains(.lineStart)
  }

  /// Whether nothing stands between a token and the one after it.
  func touchesNext(_ index: Int) -> Bool {
    index + 1 < tokens.count && touchesPrevious(index + 1)
  }

  /// Whether a full stop belongs to a token: it follows at once.
  func hasStop(_ index: Int) -> Bool { after(index)?.mark == .period && touchesNext(index) }

  /// A token with the full stop that belongs to it.
  func withStop(_ index: Int) -> Range<Int> { index..<index + (hasStop(index) ? 2 : 1) }

  /// Whether the block of a token is a heading.
  func isInHeading(_ index: Int) -> Bool {
    analysis.blocks[analysis.block(ofToken: index)].role == .heading
  }

  /// Whether most words of the sentence around a token are in capitals, so that capitals tell nothing.
  func isShouted(_ index: Int) -> Bool {
    let sentence = analysis.sentences[analysis.sentence(ofToken: index)]
    let words = tokens[sentence.tokens].count { $0.kind == .word }
    return tokens[sentence.tokens].count { $0.kind == .word && $0.shape == .upper } * 2 > words
  }

  /// Whether a word stands inside a sentence: capitals there have a reason of their own.
  ///
  /// Not after a mark that may open a sentence or a title: a full stop, colon, quotation mark, dash, bullet.
  func isMidSentence(_ index: Int) -> Bool {
    guard !tokens[index].flags.contains(.sentenceStart), !tokens[index].flags.contains(.lineStart),
      let previous = before(index)
    else { return false }
    return previous.isWord || previous.kind == .number || previous.mark == .comma
  }

  /// Whether the first letter of a word is a capital and the others are not.
  func isTitleCase(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].shape == .capitalized
  }

  /// Whether a word has a capital that neither the start of a sentence nor a heading explains.
  func hasOwnCapital(_ index: Int) -> Bool {
    isTitleCase(index) && isMidSentence(index) && !isInHeading(index)
  }

  /// Whether a word begins with a small letter: `warga`, `se-Arunaya`.
  func beginsSmall(_ index: Int) -> Bool {
    tokens[index].shape == .lower || !isASCIICapital(analysis.bytes[Int(tokens[index].start)])
  }

  /// Whether a word is made of the letters that other words begin with: `Kepala Keluarga KK`.
  func isMadeOfInitials(_ index: Int, of words: Range<Int>) -> Bool {
    let short = tokens[index]
    return Int(short.length) == words.count
      && zip(analysis.bytes[short.range], words).allSatisfy { $0 == analysis.bytes[Int(tokens[$1].start)] }
  }

  private func isASCIICapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// What the word table says of a word.
  func entry(_ index: Int) -> WordEntry? { Lexicon.standard.entry(tokens[index].hash) }

  /// Whether a word is an Indonesian word and no name.
  func isCommonWord(_ index: Int) -> Bool {
    guard let entry = entry(index) else { return false }
    return !entry.kinds.isDisjoint(with: [.base, .form])
      && entry.kinds.isDisjoint(with: [.name, .refused, .acronym])
  }

  /// Whether a word points at what was named: `ini`, `itu`, `tersebut`.
  func isDemonstrative(_ index: Int) -> Bool { word(index, in: demonstratives) }
}

private let demonstratives = WordSet(words: "ini itu tersebut")
