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
  /// For each token, its sentence.
  private let tokenSentences: [Int32]
  /// The sentences, in order; none crosses a block.
  public let sentences: [Sentence]
  /// The words and abbreviations that have a capital letter, by number, in order.
  public let capitals: [Int32]
  /// Whether a word has a letter beyond ASCII.
  public let hasNonASCII: Bool
  /// What the words are, all of them together.
  public let classes: WordClass
  /// Where each word stands.
  public let concordance: Concordance
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
    var hasQuotes = false
    var ends = 0
    var hasNonASCII = false
    var capitals: [Int32] = []
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
          classes = tokenizer.wordClasses
          hasQuotes = tokenizer.hasQuotes
          ends = tokenizer.sentenceEnds
          hasNonASCII = tokenizer.hasNonASCII
          capitals = tokenizer.capitals
          tokens = tokenizer.tokens
        }
      }
      let splitter = SentenceSplitter(bytes: bytes)
      sentences.reserveCapacity(ends + blocks.count)
      tokens.withUnsafeMutableBufferPointer { tokens in
        for (index, range) in blockTokens.enumerated() {
          if hasQuotes { QuoteFinder.find(in: range, block: index, tokens: tokens, into: &quotes) }
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
    tokenSentences = Analysis.numbers(sentences, count: tokens.count)
    self.capitals = capitals
    self.hasNonASCII = hasNonASCII
    self.classes = classes
    concordance = Concordance(tokens)
    self.quotes = quotes
    self.entities = entities
  }

  /// For each token, the number of its sentence; the sentences follow each other without gaps.
  private static func numbers(_ sentences: [Sentence], count: Int) -> [Int32] {
    var numbers = [Int32](repeating: 0, count: count)
    numbers.withUnsafeMutableBufferPointer { numbers in
      for (number, sentence) in sentences.enumerated() {
        for index in sentence.tokens { numbers[index] = Int32(truncatingIfNeeded: number) }
      }
    }
    return numbers
  }

  /// Opens tokens, bytes and a vocabulary for a loop: no reference counting inside.
  @inline(__always)
  public func withTokens(
    _ vocabulary: Vocabulary,
    _ body: (UnsafeBufferPointer<Token>, UnsafeBufferPointer<UInt8>, VocabularyProbe) -> Void
  ) {
    tokens.withUnsafeBufferPointer { tokens in
      bytes.withUnsafeBufferPointer { bytes in
        vocabulary.withProbe { body(tokens, bytes, $0) }
      }
    }
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

  /// The block that holds a token, in constant time; the last one for an index behind the text.
  public func block(ofToken index: Int) -> Int {
    index < tokenSentences.count ? sentences[Int(tokenSentences[index])].block : max(0, blocks.count - 1)
  }

  /// Whether two tokens of the text stand in one block.
  public func isSameBlock(_ first: Int, _ second: Int) -> Bool {
    tokenSentences[first] == tokenSentences[second] || block(ofToken: first) == block(ofToken: second)
  }

  /// The sentence that holds a token, in constant time; the last one for an index behind the text.
  public func sentence(ofToken index: Int) -> Int {
    index < tokenSentences.count ? Int(tokenSentences[index]) : max(0, sentences.count - 1)
  }
}
