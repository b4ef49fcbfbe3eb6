extension Document {
  /// A heading of an outline.
  public struct Heading: Sendable, Hashable {
    /// Its level, 1 to 6.
    public let level: Int
    /// Its words without markup.
    public let title: String
    /// The source line on which it begins, from 0.
    public let line: Int
  }

  /// The headings in order; those inside lists and quotes are not part of the outline.
  public var outline: [Heading] {
    blocks.compactMap { block in
      guard case .heading(let level, let title) = block.kind else { return nil }
      return Heading(level: level, title: title.plainText, line: block.line)
    }
  }
}
