/// Cuts prose into tokens and looks each word up, in one pass over the bytes.
///
/// Lives only inside the closure that opens the buffers; it owns nothing but the tokens it makes.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  let classes: UnsafeBufferPointer<ByteClass>
  let vocabulary: VocabularyProbe
  var tokens: [Token]
  /// Where the block being cut ends.
  var end = 0
  /// The next byte.
  var index = 0
  /// What the words are, all of them together.
  var wordClasses: WordClass = []
  /// The words with a capital letter, by number.
  var capitals: [Int32] = []
  /// Whether a letter beyond ASCII was met in a word.
  var hasNonASCII = false
  /// Whether a mark was met that may open a direct quote.
  var hasQuotes = false
  /// How many marks may end a sentence.
  var sentenceEnds = 0
  /// What stood before the next token.
  var before: Token.Flags = []

  /// Appends the tokens of one block.
  mutating func cut(_ range: Range<Int>) {
    index = range.lowerBound
    end = range.upperBound
    before = [.spaceBefore, .lineStart]
    while index < end {
      switch classes[Int(bytes[index])] {
      case .lower, .upper: word()
      case .space:
        before.insert(.spaceBefore)
        index += 1
      case .mark: mark()
      case .digit: number()
      case .newline:
        before.formUnion([.spaceBefore, .lineStart])
        index += 1
      case .high: beyondASCII()
      case .object: append(.object, length: 1)
      case .other: index += 1
      }
    }
  }

  /// Appends a token that is not a word and steps over it.
  @inline(__always)
  mutating func append(_ kind: Token.Kind, length: Int, mark: Mark = .none, flags: Token.Flags = []) {
    if mark.mayOpenQuote { hasQuotes = true }
    if mark.mayEndSentence { sentenceEnds += 1 }
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: index), length: Int32(truncatingIfNeeded: length), kind: kind,
        shape: .lower, mark: mark, flags: before.union(flags), word: 0, hash: WordHash(value: 0), classes: [])
    )
    index += length
    before = []
  }

  private mutating func mark() {
    let byte = bytes[index]
    let next = index + 1 < end ? bytes[index + 1] : 0
    switch byte {
    case UInt8(ascii: "#") where continuesName(next):
      append(.hashtag, length: nameLength(from: index + 1) + 1)
    case UInt8(ascii: "@") where continuesName(next) && startsName:
      append(.mention, length: nameLength(from: index + 1, dots: true) + 1)
    case UInt8(ascii: "."):
      let run = runLength(of: byte)
      append(.mark, length: run, mark: run > 1 ? .ellipsis : .period)
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      var run = 1
      var isExclamation = byte == UInt8(ascii: "!")
      while index + run < end,
        bytes[index + run] == UInt8(ascii: "!") || bytes[index + run] == UInt8(ascii: "?")
      {
        if bytes[index + run] == UInt8(ascii: "!") { isExclamation = true }
        run += 1
      }
      append(.mark, length: run, mark: isExclamation ? .exclamation : .question)
    default:
      append(.mark, length: 1, mark: Mark.ascii(byte))
    }
  }

  /// Whether an `@` here can begin a name: not inside a word.
  private var startsName: Bool {
    guard let last = tokens.last, last.end == index else { return true }
    return !last.isWord && last.kind != .number
  }

  private func runLength(of byte: UInt8) -> Int {
    var run = 1
    while index + run < end, bytes[index + run] == byte { run += 1 }
    return run
  }

  private mutating func beyondASCII() {
    let scalar = Scalar(bytes, at: index, end: end)
    if scalar.isSpace {
      before.insert(.spaceBefore)
      index += scalar.length
    } else if scalar.isInvisible {
      index += scalar.length
    } else if let mark = Mark.scalar(scalar.value) {
      append(.mark, length: scalar.length, mark: mark)
    } else if scalar.isEmoji {
      append(.emoji, length: emojiLength(first: scalar))
    } else if scalar.continuesWord {
      word()
    } else {
      append(.symbol, length: scalar.length)
    }
  }

  /// The bytes of one pictograph: modifiers, joined ones and flags belong to it.
  private func emojiLength(first: Scalar) -> Int {
    var length = first.length
    var isJoined = false
    var previousIsIndicator = first.isRegionalIndicator
    while index + length < end, bytes[index + length] >= 0x80 {
      let next = Scalar(bytes, at: index + length, end: end)
      if next.isEmojiModifier || isJoined && next.isEmoji {
        isJoined = false
      } else if next.value == 0x200D {
        isJoined = true
      } else if previousIsIndicator, next.isRegionalIndicator {
        previousIsIndicator = false
      } else {
        break
      }
      length += next.length
    }
    return length
  }
}
