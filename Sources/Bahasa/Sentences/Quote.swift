/// A direct quote: the tokens between two quotation marks.
public struct Quote: Sendable {
  /// The opening mark, the words, and the closing mark if there is one.
  public let tokens: Range<Int>
  /// The block it stands in.
  public let block: Int
  /// Whether a closing mark was found in its block.
  public let isClosed: Bool
  /// How many words stand in it.
  public let words: Int
}

extension Mark {
  /// Whether a direct quote may begin with it.
  @inline(__always)
  var mayOpenQuote: Bool { self == .openQuote || self == .straightQuote || self == .closeQuote }
}

/// Pairs quotation marks inside a block and marks the words between them.
enum QuoteFinder {
  static func find(
    in range: Range<Int>, block: Int, tokens: UnsafeMutableBufferPointer<Token>, into quotes: inout [Quote]
  ) {
    var open: Int?
    for index in range {
      let token = tokens[index]
      guard token.kind == .mark else { continue }
      switch token.mark {
      case .openQuote where open == nil: open = index
      case .closeQuote, .openQuote, .straightQuote:
        if let start = open {
          close(start, index, block: block, tokens: tokens, into: &quotes)
          open = nil
        } else if token.mark != .closeQuote || opensWord(index, in: range, tokens: tokens) {
          open = index
        }
      default: break
      }
    }
    guard let start = open else { return }
    let words = countWords(start + 1..<range.upperBound, tokens)
    quotes.append(Quote(tokens: start..<range.upperBound, block: block, isClosed: false, words: words))
  }

  private static func close(
    _ start: Int, _ end: Int, block: Int, tokens: UnsafeMutableBufferPointer<Token>,
    into quotes: inout [Quote]
  ) {
    for inner in start + 1..<end { tokens[inner].flags.insert(.quoted) }
    let words = countWords(start + 1..<end, tokens)
    quotes.append(Quote(tokens: start..<end + 1, block: block, isClosed: true, words: words))
  }

  /// Whether a closing mark is used to open: a space before it, none after it.
  private static func opensWord(
    _ index: Int, in range: Range<Int>, tokens: UnsafeMutableBufferPointer<Token>
  ) -> Bool {
    index + 1 < range.upperBound && tokens[index].hasSpaceBefore && !tokens[index + 1].hasSpaceBefore
  }

  private static func countWords(_ range: Range<Int>, _ tokens: UnsafeMutableBufferPointer<Token>) -> Int {
    range.reduce(0) { $0 + (tokens[$1].isWord || tokens[$1].kind == .number ? 1 : 0) }
  }
}
