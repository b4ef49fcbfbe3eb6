public import SourceText

extension Prose {
  /// The longest text that libcmark is given; a longer one is read as plain text.
  private static let longestMarkdown = 1 << 29

  /// The prose of a Markdown text (CommonMark 0.30, with pipe tables).
  ///
  /// Headings, paragraphs, list items, table cells, image descriptions and indented code are prose; fenced code,
  /// HTML and front matter are not. Bytes that are not UTF-8 read as `Prose.broken`.
  ///
  /// - Complexity: O(*n*).
  public static func markdown(_ source: SourceText) -> Prose {
    guard source.bytes.count <= longestMarkdown else { return plain(source) }
    let frontMatter = FrontMatter(of: source)
    let writer = source.bytes.withUnsafeBufferPointer { stored in
      Sanitizer.withSafeMarkdown(stored, lineStarts: source.lineStarts) { text in
        let tree = ParsedTree(UnsafeBufferPointer(rebasing: text[frontMatter.bodyStart...]))
        var aligner = Aligner(
          text: text, lineStarts: source.lineStarts, firstLine: source.lineIndex(at: frontMatter.bodyStart),
          bodyStart: frontMatter.bodyStart)
        _ = tree.withRoot { aligner.align($0) }
        return aligner.writer
      }
    }
    return writer.finish(frontMatter: frontMatter)
  }
}
