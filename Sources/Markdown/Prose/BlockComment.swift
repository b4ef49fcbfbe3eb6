/// An HTML comment on one line that begins that line: `<!-- … -->`.
public struct BlockComment: Sendable, Hashable {
  /// The source line, from 0.
  public let line: Int
  /// The source bytes between `<!--` and `-->`.
  public let content: Range<Int>
  /// The source bytes after `-->` on the same line without blanks around them; empty if it stands alone.
  ///
  /// Markdown shows such text as HTML and not as prose.
  public let trailing: Range<Int>
  /// The index of the first prose block after the comment; the number of blocks if none follows.
  public let nextBlock: Int

  /// Whether nothing else stands on the line.
  public var isAlone: Bool { trailing.isEmpty }
}
