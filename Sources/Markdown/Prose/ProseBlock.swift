/// A piece of prose that is read as a unit: a paragraph, a heading, a table cell.
public struct ProseBlock: Sendable, Hashable {
  /// What a block is in the document.
  public enum Kind: Sendable, Hashable {
    /// A heading of level 1 to 6; in plain text the title, level 1.
    case heading(level: Int)
    /// A paragraph; indented code counts as one.
    case paragraph
    /// A paragraph of a list item.
    case listItem
    /// A cell of a pipe table.
    case tableCell
    /// The text that stands for an image.
    case imageDescription
  }

  /// What the block is.
  public let kind: Kind
  /// How many block quotes it lies in.
  public let quoteDepth: Int
  /// Its bytes in the prose, without the `\n` that joins it to the next block.
  public let range: Range<Int>
  /// The source line on which it begins, from 0.
  public let line: Int
  /// Whether positions inside it are exact; otherwise only the block as a whole is known.
  public let isExact: Bool
}
