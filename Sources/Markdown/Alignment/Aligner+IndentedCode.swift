import CCmark

extension Aligner {
  /// Writes indented code as paragraphs, for in a draft it is text that someone moved in; fenced code is no prose.
  mutating func alignIndentedCode(_ node: OpaquePointer) {
    let lines = source.range(of: node)
    let first = text.skippingBlanks(source.start(of: node, line: lines.lowerBound))
    guard isIndented(first) else { return }
    let contents = node.nodeLiteral.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let opening = contents.first, matches(opening.trimmingBlanks(), at: first) else { return }
    var paragraph: (mark: ProseWriter.Mark, line: Int)?
    for (line, content) in zip(lines, contents) {
      let words = content.trimmingBlanks()
      let start =
        line == lines.lowerBound
        ? first
        : source.contentStart(
          source.start(line), quoteDepth: quoteDepth, beforeText: UnsafeBufferPointer(rebasing: words))
      if words.isEmpty || !matches(words, at: start) {
        if let open = paragraph { endBlock(.paragraph, from: open.mark, line: open.line) }
        paragraph = nil
        writeUnaligned(words, line: line)
        continue
      }
      if paragraph == nil {
        paragraph = (writer.mark, line)
      } else {
        let end = source.end(line - 1)
        limit = text.count
        writer.appendLineBreak(
          source: end, length: lineEndLength(at: end), isLineFeed: text[end] == UInt8(ascii: "\n"))
      }
      writer.appendVerbatim(UnsafeBufferPointer(rebasing: words), source: start)
      cursor = start + words.count
    }
    if let open = paragraph { endBlock(.paragraph, from: open.mark, line: open.line) }
  }

  /// Whether at least four columns of blanks stand before an offset, as before indented code.
  private func isIndented(_ offset: Int) -> Bool {
    var columns = 0
    var index = offset
    while index > 0, text[index - 1].isBlank, columns < 4 {
      index -= 1
      columns += text[index] == UInt8(ascii: "\t") ? 4 : 1
    }
    return columns >= 4
  }

  private func matches(_ words: Slice<UnsafeBufferPointer<UInt8>>, at offset: Int) -> Bool {
    offset + words.count <= text.count && text[offset..<offset + words.count].elementsEqual(words)
  }

  private mutating func writeUnaligned(_ words: Slice<UnsafeBufferPointer<UInt8>>, line: Int) {
    let mark = writer.mark
    let start = source.start(line)
    writer.noteReplaced(prose: writer.count, source: start, length: source.end(line) - start)
    writer.append(UnsafeBufferPointer(rebasing: words))
    writer.endBlock(
      .paragraph, from: mark, quoteDepth: quoteDepth, line: line, isExact: false, end: source.end(line))
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The bytes without spaces and tabs at either end.
  fileprivate func trimmingBlanks() -> Self {
    var slice = drop { $0.isBlank }
    while let last = slice.last, last.isBlank { slice = slice.dropLast() }
    return slice
  }
}
