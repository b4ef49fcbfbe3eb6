/// A sentence: a run of tokens inside one block.
///
/// 24 bytes: a long text has millions of them.
public struct Sentence: Sendable {
  private let start: Int32
  private let end: Int32
  private let blockNumber: Int32
  private let wordCount: Int32
  /// What its words are, all of them together.
  public let classes: WordClass

  init(tokens: Range<Int>, block: Int, words: Int, classes: WordClass) {
    start = Int32(truncatingIfNeeded: tokens.lowerBound)
    end = Int32(truncatingIfNeeded: tokens.upperBound)
    blockNumber = Int32(truncatingIfNeeded: block)
    wordCount = Int32(truncatingIfNeeded: words)
    self.classes = classes
  }

  /// Its tokens.
  public var tokens: Range<Int> { Int(start)..<Int(end) }
  /// The block it stands in.
  public var block: Int { Int(blockNumber) }
  /// How many words and numbers it has.
  public var words: Int { Int(wordCount) }
}
