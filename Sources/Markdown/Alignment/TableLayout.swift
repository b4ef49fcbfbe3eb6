/// A pipe table (GitHub's form) found in the source lines of a paragraph.
struct TableLayout {
  /// A cell: its source bytes without blanks around them.
  struct Cell {
    let line: Int
    let range: Range<Int>
  }

  /// How many lines of the paragraph stand before the table.
  var leadingLines: Int
  var alignments: [Table.Alignment]
  /// The rows, header first, with as many cells as each has in the source.
  var rows: [[Cell]]

  /// Looks for a delimiter row with as many cells as the line before it; nil if there is none.
  ///
  /// - Parameters:
  ///   - text: the source.
  ///   - lines: the line numbers of the paragraph.
  ///   - content: gives the bytes of a line, its container markers and blanks left out.
  init?(_ text: UnsafeBufferPointer<UInt8>, lines: ClosedRange<Int>, content: (Int) -> Range<Int>) {
    for line in lines.dropFirst() {
      let delimiter = content(line)
      guard TableLayout.looksLikeDelimiter(text, delimiter) else { continue }
      let cells = TableLayout.cells(text, delimiter, line: line)
      let header = TableLayout.cells(text, content(line - 1), line: line - 1)
      guard cells.count == header.count else { continue }
      let alignments = cells.compactMap { TableLayout.alignment(text[$0.range]) }
      guard alignments.count == cells.count else { continue }
      self.leadingLines = line - 1 - lines.lowerBound
      self.alignments = alignments
      rows = [header]
      for row in lines where row > line { rows.append(TableLayout.cells(text, content(row), line: row)) }
      return
    }
    return nil
  }

  private static func looksLikeDelimiter(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var hasPipe = false
    for byte in text[range] {
      switch byte {
      case UInt8(ascii: "|"): hasPipe = true
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return false
      }
    }
    return hasPipe
  }

  private static func alignment(_ cell: Slice<UnsafeBufferPointer<UInt8>>) -> Table.Alignment? {
    let isLeft = cell.first == UInt8(ascii: ":")
    let dashes = isLeft ? cell.dropFirst() : cell
    let isRight = dashes.last == UInt8(ascii: ":")
    let marks = isRight ? dashes.dropLast() : dashes
    guard !marks.isEmpty, marks.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    switch (isLeft, isRight) {
    case (false, false): return .unspecified
    case (true, false): return .left
    case (false, true): return .right
    case (true, true): return .center
    }
  }

  /// Splits a row at pipes that no backslash escapes; an outer pipe at either end belongs to no cell.
  private static func cells(_ text: UnsafeBufferPointer<UInt8>, _ row: Range<Int>, line: Int) -> [Cell] {
    var end = row.upperBound
    while end > row.lowerBound, text[end - 1].isBlank { end -= 1 }
    var offset = row.lowerBound
    if offset < end, text[offset] == UInt8(ascii: "|") { offset += 1 }
    var cells: [Cell] = []
    var start = offset
    while offset < end {
      if text[offset] == UInt8(ascii: "\\") {
        offset = min(offset + 2, end)
        continue
      }
      if text[offset] == UInt8(ascii: "|") {
        cells.append(Cell(line: line, range: trimmed(text, start..<offset)))
        start = offset + 1
      }
      offset += 1
    }
    if start < end { cells.append(Cell(line: line, range: trimmed(text, start..<end))) }
    return cells
  }

  private static func trimmed(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start].isBlank { start += 1 }
    while end > start, text[end - 1].isBlank { end -= 1 }
    return start..<end
  }
}
