extension Mark {
  /// Whether a sentence may end with it.
  @inline(__always)
  var mayEndSentence: Bool {
    self == .period || self == .question || self == .exclamation || self == .ellipsis
  }
}

/// Finds where sentences end, from the tokens of one block.
///
/// A full stop ends a sentence unless it closes an abbreviation or an initial, or a lower-case word follows.
/// Closing quotes and parentheses right after the mark belong to the sentence.
struct SentenceSplitter {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Appends the sentences of `range` and marks the first word of each.
  func split(
    _ range: Range<Int>, block: Int, tokens: UnsafeMutableBufferPointer<Token>,
    into sentences: inout [Sentence]
  ) {
    var start = range.lowerBound
    var words = 0
    var index = start
    while index < range.upperBound {
      let token = tokens[index]
      if token.isWord || token.kind == .number { words += 1 }
      index += 1
      guard token.kind == .mark, token.mark.mayEndSentence,
        token.mark != .period || !isAbbreviation(before: index - 1, from: start, tokens: tokens)
      else { continue }
      var end = index
      while end < range.upperBound, closes(tokens[end]) { end += 1 }
      guard end == range.upperBound || begins(at: end, in: range, tokens: tokens) else { continue }
      finish(start..<end, block: block, words: words, tokens: tokens, into: &sentences)
      start = end
      index = end
      words = 0
    }
    if start < range.upperBound {
      finish(start..<range.upperBound, block: block, words: words, tokens: tokens, into: &sentences)
    }
  }

  private func finish(
    _ range: Range<Int>, block: Int, words: Int, tokens: UnsafeMutableBufferPointer<Token>,
    into sentences: inout [Sentence]
  ) {
    if let first = range.first(where: { tokens[$0].isWord || tokens[$0].kind == .number }) {
      tokens[first].flags.insert(.sentenceStart)
    }
    var classes: WordClass = []
    for index in range { classes.formUnion(tokens[index].classes) }
    sentences.append(Sentence(tokens: range, block: block, words: words, classes: classes))
  }

  private func closes(_ token: Token) -> Bool {
    guard token.kind == .mark else { return false }
    switch token.mark {
    case .closeQuote, .closeSingleQuote, .closeParenthesis, .closeBracket: return true
    case .straightQuote, .straightSingleQuote, .openQuote: return !token.hasSpaceBefore
    case .period, .exclamation, .question, .ellipsis: return !token.hasSpaceBefore
    default: return false
    }
  }

  /// Whether a sentence can begin with this token: after a space, with a capital, a digit or an opening mark.
  private func begins(at index: Int, in range: Range<Int>, tokens: UnsafeMutableBufferPointer<Token>) -> Bool
  {
    let token = tokens[index]
    switch token.kind {
    case .word, .abbreviation: return token.shape != .lower
    case .number, .hashtag, .mention, .url, .emoji, .object: return token.hasSpaceBefore
    case .mark:
      switch token.mark {
      case .openQuote, .openSingleQuote, .straightQuote, .straightSingleQuote, .openParenthesis, .closeQuote:
        let next = index + 1
        return token.hasSpaceBefore && next < range.upperBound
          && (tokens[next].shape != .lower || tokens[next].kind == .number)
      case .bullet, .enDash, .emDash, .hyphen: return token.flags.contains(.lineStart)
      default: return false
      }
    default: return false
    }
  }

  /// Whether the full stop at `index` belongs to what stands before it.
  private func isAbbreviation(
    before index: Int, from start: Int, tokens: UnsafeMutableBufferPointer<Token>
  ) -> Bool {
    guard index > start, index + 1 < tokens.count else { return false }
    let previous = tokens[index - 1]
    let next = tokens[index + 1]
    // `84 m. Jalan` ends a sentence, `M. Zuhri` does not.
    guard previous.end == Int(tokens[index].start),
      !previous.classes.contains(.unit) || previous.length > 1 || previous.shape != .lower
    else {
      return false
    }
    if previous.kind == .abbreviation {
      // A degree or `a.n.` before a word that opens sentences ends one; before a name it does not.
      return !(next.isWord && next.classes.contains(.function))
    }
    guard previous.kind == .word else { return false }
    if previous.length <= 4, previous.shape == .capitalized, next.shape == .capitalized,
      SentenceSplitter.names.contains(previous.hash)
    {
      return true
    }
    if previous.length == 1 {
      // `kuartal I. Dengan naiknya`: no name is a function word
      return previous.shape == .capitalized && next.kind != .number && !next.classes.contains(.function)
    }
    if previous.classes.contains(.dotted) || previous.classes.contains(.title) {
      return previous.length <= 4 && !(next.classes.contains(.function) && previous.shape == .lower)
    }
    return false
  }

  /// Short forms before or inside the name of a person: `Hj. Mutmainah Dg. Kanang`, `Kapten Czi. Sudarmaji`.
  private static let names = WordSet(words: "dg moh muh mohd abd ns capt czi kav inf arh pdt")
}
