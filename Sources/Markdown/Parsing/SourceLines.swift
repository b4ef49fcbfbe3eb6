import CCmark
import SourceText

/// The lines of a source, and where libcmark's blocks lie in them.
struct SourceLines {
  /// The source as libcmark saw it.
  let text: UnsafeBufferPointer<UInt8>

  private let starts: [Int]
  private let bodyStart: Int
  private let firstLine: Int

  /// The lines of a text of which libcmark parses the part from `bodyStart` on.
  init(_ text: UnsafeBufferPointer<UInt8>, of source: SourceText, bodyStart: Int) {
    self.text = text
    self.bodyStart = bodyStart
    starts = source.lineStarts
    firstLine = source.lineIndex(at: bodyStart)
  }

  /// The part of the text that libcmark parses.
  var body: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: text[bodyStart...]) }

  /// The source lines that libcmark says a block covers.
  func range(of node: OpaquePointer) -> ClosedRange<Int> {
    let last = starts.count - 1
    let start = min(firstLine + Int(cmark_node_get_start_line(node)) - 1, last)
    return start...min(max(start, firstLine + Int(cmark_node_get_end_line(node)) - 1), last)
  }

  /// Where libcmark says a block begins.
  func start(of node: OpaquePointer, line: Int) -> Int {
    min(start(line) + max(0, Int(cmark_node_get_start_column(node)) - 1), text.count)
  }

  /// The first byte of a line that libcmark saw.
  func start(_ line: Int) -> Int { max(starts[line], bodyStart) }

  /// The offset after the last byte of a line, its line end left out.
  func end(_ line: Int) -> Int {
    var end = line + 1 < starts.count ? starts[line + 1] : text.count
    let start = start(line)
    while end > start, text[end - 1].isLineEnd { end -= 1 }
    return end
  }

  /// The line that holds an offset.
  func index(at offset: Int) -> Int {
    var low = firstLine
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where the content of a continuation line begins: after blanks and the markers of block quotes.
  ///
  /// `literal` is the text that follows, which may itself begin with `>`.
  func contentStart(
    _ lineStart: Int, quoteDepth: Int, beforeText literal: UnsafeBufferPointer<UInt8>? = nil
  ) -> Int {
    var offset = text.skippingBlanks(lineStart)
    guard quoteDepth > 0, offset < text.count, text[offset] == UInt8(ascii: ">") else { return offset }
    var markers = quoteDepth
    if let literal, literal.first == UInt8(ascii: ">") {
      let inSource = SourceLines.leadingMarkers(text[offset...])
      let after = inSource.end < text.count ? text[inSource.end] : 0
      if after != UInt8(ascii: "\\"), after != UInt8(ascii: "&") {
        markers = min(markers, max(0, inSource.count - SourceLines.leadingMarkers(literal[...]).count))
      }
    }
    while markers > 0, offset < text.count, text[offset] == UInt8(ascii: ">") {
      offset = text.skippingBlanks(offset + 1)
      markers -= 1
    }
    return offset
  }

  /// The pipe table that a paragraph holds, or nil.
  func table(in paragraph: OpaquePointer, quoteDepth: Int) -> TableLayout? {
    let lines = range(of: paragraph)
    guard lines.count > 1,
      text.firstIndex(of: UInt8(ascii: "|"), in: start(lines.lowerBound)..<end(lines.upperBound)) != nil
    else { return nil }
    let first = start(of: paragraph, line: lines.lowerBound)
    return TableLayout(text, lines: lines) { line in
      let end = end(line)
      return min(
        line == lines.lowerBound ? first : contentStart(start(line), quoteDepth: quoteDepth), end)..<end
    }
  }

  /// How many `>` a text begins with, blanks between them allowed, and where they end.
  private static func leadingMarkers(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> (count: Int, end: Int) {
    var count = 0
    var offset = text.startIndex
    while offset < text.endIndex, text[offset] == UInt8(ascii: ">") {
      count += 1
      offset += 1
      while offset < text.endIndex, text[offset].isBlank { offset += 1 }
    }
    return (count, offset)
  }
}
