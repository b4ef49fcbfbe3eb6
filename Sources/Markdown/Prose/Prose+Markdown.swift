public import SourceText

extension Prose {
  /// The prose of a Markdown text (CommonMark 0.30, with pipe tables).
  ///
  /// Headings, paragraphs, list items, table cells, image descriptions and indented code are prose; fenced code,
  /// HTML and front matter are not. Bytes that are not UTF-8 read as `Prose.broken`.
  ///
  /// - Complexity: O(*n*).
  public static func markdown(_ source: SourceText) -> Prose {
    guard source.bytes.count <= ParsedTree.longest else { return plain(source) }
    let frontMatter = FrontMatter(of: source)
    let writer = source.bytes.withUnsafeBufferPointer { stored in
      Sanitizer.withSafeMarkdown(stored, lineStarts: source.lineStarts) { text in
        let lines = SourceLines(text, of: source, bodyStart: frontMatter.bodyStart)
        let tree = ParsedTree(lines.body)
        var aligner = Aligner(lines)
        _ = tree.withRoot { aligner.align($0) }
        var writer = aligner.writer
        if text.baseAddress != stored.baseAddress { writer.restore(from: stored) }
        return writer
      }
    }
    return writer.finish(frontMatter: frontMatter)
  }
}
