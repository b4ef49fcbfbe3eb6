/// A stretch of prose that is a unit of the page: a heading, a paragraph, a list item, a table cell.
public struct TextBlock: Sendable {
  /// What the block is on the page.
  public enum Role: UInt8, Sendable {
    /// A heading or the title line.
    case heading
    /// A paragraph.
    case paragraph
    /// A paragraph of a list item.
    case listItem
    /// A paragraph of a block quote.
    case quote
    /// A cell of a table.
    case tableCell
  }
  /// Its bytes in the prose.
  public let range: Range<Int>
  /// What it is.
  public let role: Role

  /// A block of prose.
  public init(_ range: Range<Int>, _ role: Role) {
    self.range = range
    self.role = role
  }
}

/// Everything the rules ask of a text, found once: tokens, sentences, quotes, entities.
///
/// - Complexity: O(*n*) in the bytes to build.
public struct Analysis: Sendable {
  /// The prose.
  public let bytes: [UInt8]
  /// The blocks, in order.
  public let blocks: [TextBlock]
  /// For each block, its tokens.
  public let blockTokens: [Range<Int>]
  /// The tokens, in order.
  public let tokens: [Token]
  /// The sentences, in order; none crosses a block.
  public let sentences: [Sentence]
  /// What the words are, all of them together.
  public let classes: WordClass
  /// Which words there are.
  public let presence: WordPresence
  /// Direct quotes, in order.
  public let quotes: [Quote]
  /// Dates, clocks, money, telephone numbers…, in order.
  public let entities: [Entity]

  /// Analyses prose that is already cut into blocks.
  public init(_ bytes: [UInt8], blocks: [TextBlock], vocabulary: Vocabulary) {
    var tokens: [Token] = []
    var blockTokens: [Range<Int>] = []
    var sentences: [Sentence] = []
    var quotes: [Quote] = []
    var entities: [Entity] = []
    var classes: WordClass = []
    var presence = WordPresence(words: 0)
    blockTokens.reserveCapacity(blocks.count)
    bytes.withUnsafeBufferPointer { bytes in
      ByteClass.table.withUnsafeBufferPointer { byteClasses in
        vocabulary.withProbe { probe in
          var tokenizer = Tokenizer(bytes: bytes, classes: byteClasses, vocabulary: probe, tokens: [])
          tokenizer.tokens.reserveCapacity(bytes.count / 5 + 8)
          for block in blocks {
            let first = tokenizer.tokens.count
            tokenizer.cut(block.range)
            blockTokens.append(first..<tokenizer.tokens.count)
          }
          tokens = tokenizer.tokens
        }
      }
      presence = WordPresence(words: tokens.count)
      for token in tokens where token.isWord {
        classes.formUnion(token.classes)
        presence.insert(token.hash)
      }
      let splitter = SentenceSplitter(bytes: bytes)
      sentences.reserveCapacity(tokens.count / 16 + blocks.count)
      tokens.withUnsafeMutableBufferPointer { tokens in
        for (index, range) in blockTokens.enumerated() {
          QuoteFinder.find(in: range, block: index, tokens: tokens, into: &quotes)
          splitter.split(range, block: index, tokens: tokens, into: &sentences)
        }
      }
      tokens.withUnsafeBufferPointer { tokens in
        var finder = EntityFinder(bytes: bytes, tokens: tokens)
        for range in blockTokens { finder.find(in: range) }
        entities = finder.entities
      }
    }
    self.bytes = bytes
    self.blocks = blocks
    self.blockTokens = blockTokens
    self.tokens = tokens
    self.sentences = sentences
    self.classes = classes
    self.presence = presence
    self.quotes = quotes
    self.entities = entities
  }

  /// The text of a token.
  public func text(_ token: Token) -> String { text(token.range) }

  /// The text of a byte range of the prose.
  public func text(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  /// The bytes of a token range, from the first to the last token.
  public func byteRange(_ tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return Int(self.tokens[tokens.lowerBound].start)..<self.tokens[tokens.upperBound - 1].end
  }

  /// The block that holds a token.
  ///
  /// - Complexity: O(log *blocks*).
  public func block(ofToken index: Int) -> Int {
    var low = 0
    var high = blockTokens.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if blockTokens[middle].lowerBound <= index { low = middle } else { high = middle }
    }
    return low
  }

  /// The sentence that holds a token.
  ///
  /// - Complexity: O(log *sentences*).
  public func sentence(ofToken index: Int) -> Int {
    var low = 0
    var high = sentences.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if sentences[middle].tokens.lowerBound <= index { low = middle } else { high = middle }
    }
    return low
  }
}
