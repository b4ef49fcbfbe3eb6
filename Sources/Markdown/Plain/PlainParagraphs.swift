/// Groups the lines of a plain text into paragraphs.
///
/// Where each line is a paragraph, lines stay apart. Lines that an editor wrapped by hand or machine are joined:
/// such a line is as full as the widest one allows, and the sentence goes on in the next.
struct PlainParagraphs {
  /// Lines at least this long were not wrapped by hand.
  private static let widestWrap = 100

  let text: UnsafeBufferPointer<UInt8>

  /// Calls a body with each paragraph of a run of lines that has no blank lines inside.
  func forEachParagraph(of lines: [PlainLine], _ body: (Range<Int>) -> Void) {
    guard lines.count > 1, let width = wrapWidth(of: lines) else {
      for index in lines.indices { body(index..<index + 1) }
      return
    }
    var start = 0
    for index in lines.indices {
      let next = index + 1
      if next < lines.count, isFull(lines[index], before: lines[next], width: width) { continue }
      if isOneParagraph(lines, start..<next) {
        body(start..<next)
      } else {
        for index in start..<next { body(index..<index + 1) }
      }
      start = next
    }
  }

  /// The length of the longest line, or nil where one is too long to have been wrapped.
  private func wrapWidth(of lines: [PlainLine]) -> Int? {
    var width = 0
    for line in lines {
      guard line.range.count < PlainParagraphs.widestWrap * 4 else { return nil }
      width = max(width, line.length(in: text))
    }
    return width < PlainParagraphs.widestWrap ? width : nil
  }

  /// Whether the next line's first word had no room on this line.
  private func isFull(_ line: PlainLine, before next: PlainLine, width: Int) -> Bool {
    line.length(in: text) + 1 + next.firstWordLength(in: text) > width && !next.isListItem
      && next.indent <= line.indent + line.markerLength
  }

  /// Whether sentences go on across the line ends often enough for the run to be wrapped text.
  private func isOneParagraph(_ lines: [PlainLine], _ run: Range<Int>) -> Bool {
    let breaks = run.count - 1
    guard breaks > 0 else { return true }
    var goingOn = 0
    for index in run.dropFirst() where text[lines[index].range.lowerBound].isASCIILowercase { goingOn += 1 }
    return goingOn > 0 && goingOn * 3 >= breaks
  }
}
