/// A sentence: a run of tokens inside one block.
public struct Sentence: Sendable {
  /// Its tokens.
  public let tokens: Range<Int>
  /// The block it stands in.
  public let block: Int
  /// How many words and numbers it has.
  public let words: Int
  /// What its words are, all of them together.
  public let classes: WordClass
}
