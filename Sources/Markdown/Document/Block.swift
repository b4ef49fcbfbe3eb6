/// A block of a Markdown document.
public struct Block: Sendable, Hashable {
  /// What a block is, with what it holds.
  public indirect enum Kind: Sendable, Hashable {
    /// A heading of level 1 to 6.
    case heading(level: Int, [Inline])
    /// A paragraph.
    case paragraph([Inline])
    /// A bullet list or an ordered list.
    case list(List)
    /// A block quote.
    case quote([Block])
    /// Fenced or indented code; the info string is what follows the opening fence, empty without one.
    case code(info: String, text: String)
    /// A pipe table.
    case table(Table)
    /// A thematic break.
    case thematicBreak
    /// Raw HTML, as it stands.
    case html(String)
  }

  /// What the block is.
  public let kind: Kind
  /// The source line on which it begins, from 0.
  public let line: Int

  /// A block that begins on a line.
  public init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}

/// A list of a Markdown document.
public struct List: Sendable, Hashable {
  /// The number of the first item, or nil for a bullet list.
  public let start: Int?
  /// Whether no blank lines stand between its items.
  public let isTight: Bool
  /// The blocks of each item.
  public let items: [[Block]]

  /// A list of items.
  public init(start: Int?, isTight: Bool, items: [[Block]]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

/// A pipe table of a Markdown document.
public struct Table: Sendable, Hashable {
  /// How the cells of a column are set.
  public enum Alignment: Sendable, Hashable {
    /// As the reader likes.
    case unspecified
    /// To the left.
    case left
    /// In the middle.
    case center
    /// To the right.
    case right
  }

  /// One for each column.
  public let alignments: [Alignment]
  /// The cells of the first row.
  public let header: [[Inline]]
  /// The cells of the rows below, as many in each as there are columns.
  public let rows: [[[Inline]]]

  /// A table whose rows all have as many cells as there are alignments.
  public init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
