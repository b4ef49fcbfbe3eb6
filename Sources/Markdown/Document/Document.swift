public import SourceText

/// A Markdown text as values, for readers: CommonMark 0.30 with GitHub's pipe tables.
public struct Document: Sendable, Hashable {
  /// The blocks in order.
  public let blocks: [Block]
  /// The front matter between its marker lines, in source bytes.
  public let frontMatter: Range<Int>?

  /// Parses a text; any text is Markdown.
  ///
  /// Bytes that are not UTF-8 read as U+FFFD. What lies more than 50 levels deep is flattened to text.
  ///
  /// - Complexity: O(*n*).
  public init(parsing source: SourceText) {
    let frontMatter = FrontMatter(of: source)
    self.frontMatter = frontMatter.content
    let parsed = source.bytes.withUnsafeBufferPointer { stored in
      Sanitizer.withSafeMarkdown(stored, lineStarts: source.lineStarts) { text in
        let lines = SourceLines(text, of: source, bodyStart: frontMatter.bodyStart)
        return ParsedTree(lines.body).withRoot { DocumentReader(source: lines).blocks(below: $0) }
      }
    }
    blocks = parsed ?? [Block(.paragraph([.text(source.string)]), line: 0)]
  }
}
