public import SourceText

extension Prose {
  /// The prose of a plain text (`.txt`): every line, with nothing taken for markup but a comment line.
  ///
  /// Blank lines separate blocks. Without them each line is a block, unless the text was hard-wrapped. The first
  /// line is a heading where it looks like a title and a block follows. Front matter is set apart as in Markdown.
  ///
  /// - Complexity: O(*n*).
  public static func plain(_ source: SourceText) -> Prose {
    let frontMatter = FrontMatter(of: source)
    let writer = source.bytes.withUnsafeBufferPointer { stored in
      Sanitizer.withValidText(stored) { text in
        var writer = PlainReader(text: text, source: source, bodyStart: frontMatter.bodyStart).prose()
        if text.baseAddress != stored.baseAddress { writer.restore(from: stored) }
        return writer
      }
    }
    return writer.finish(frontMatter: frontMatter)
  }
}

/// Reads a plain text line by line into blocks.
private struct PlainReader {
  let text: UnsafeBufferPointer<UInt8>
  let source: SourceText
  let bodyStart: Int

  func prose() -> ProseWriter {
    var writer = ProseWriter(capacity: text.count)
    var group: [PlainLine] = []
    for index in source.lineIndex(at: bodyStart)..<source.lineStarts.count {
      let line = PlainLine(text, index: index, line: bodyLine(index))
      let comment = CommentScan(text, in: line.range)
      if line.range.isEmpty || comment?.trailing.isEmpty == true {
        write(group, to: &writer)
        group.removeAll(keepingCapacity: true)
        if let comment { writer.note(comment: index, content: comment.content, trailing: comment.trailing) }
      } else {
        group.append(line)
      }
    }
    write(group, to: &writer)
    if writer.blocks.count > 1, isTitle(writer.blocks[0]) { writer.makeFirstBlockTitle() }
    return writer
  }

  /// Whether a block is one line that looks like a title.
  private func isTitle(_ block: ProseBlock) -> Bool {
    let line = PlainLine(text, index: block.line, line: bodyLine(block.line))
    return block.range.count == line.range.count && PlainTitle.matches(line, in: text)
  }

  /// The bytes of a line that belong to the body: not the byte order mark.
  private func bodyLine(_ index: Int) -> Range<Int> {
    let range = source.lineRange(index)
    return max(range.lowerBound, min(bodyStart, range.upperBound))..<range.upperBound
  }

  private func write(_ group: [PlainLine], to writer: inout ProseWriter) {
    PlainParagraphs(text: text).forEachParagraph(of: group) { run in
      let first = group[run.lowerBound]
      let last = group[run.upperBound - 1]
      let start = writer.mark
      writer.appendVerbatim(
        UnsafeBufferPointer(rebasing: text[first.textRange]), source: first.textRange.lowerBound)
      for line in group[run].dropFirst() {
        writeLineBreak(before: line, to: &writer)
        writer.appendVerbatim(UnsafeBufferPointer(rebasing: text[line.range]), source: line.range.lowerBound)
      }
      writer.endBlock(
        first.isListItem ? .listItem : .paragraph, from: start, quoteDepth: 0, line: first.index,
        isExact: true,
        end: last.range.upperBound)
    }
  }

  private func writeLineBreak(before line: PlainLine, to writer: inout ProseWriter) {
    let end = source.lineRange(line.index - 1).upperBound
    let isLineFeed = text[end] == UInt8(ascii: "\n")
    writer.appendLineBreak(source: end, length: source.lineStarts[line.index] - end, isLineFeed: isLineFeed)
  }
}
