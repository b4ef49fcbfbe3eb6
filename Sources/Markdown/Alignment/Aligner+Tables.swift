import CCmark

extension Aligner {
  /// The pipe table that a paragraph holds, or nil.
  func tableLayout(of paragraph: OpaquePointer, lines: ClosedRange<Int>) -> TableLayout? {
    guard lines.count > 1,
      text[lineStart(lines.lowerBound)..<lineEnd(lines.upperBound)].contains(UInt8(ascii: "|"))
    else { return nil }
    let first = start(of: paragraph, line: lines.lowerBound)
    return TableLayout(text, lines: lines) { line in
      let end = lineEnd(line)
      return min(line == lines.lowerBound ? first : contentStart(lineStart(line), before: nil), end)..<end
    }
  }

  /// Writes each cell of a table as a block.
  mutating func alignCells(_ table: TableLayout) {
    let scratch = TableScratch(text, rows: table.rows)
    let source = text
    scratch.bytes.withUnsafeBufferPointer { bytes in
      text = bytes
      _ = ParsedTree(bytes).withRoot { root in
        var paragraph = cmark_node_first_child(root)
        for (cell, start) in scratch.cells {
          guard let node = paragraph else { break }
          paragraph = cmark_node_next(node)
          align(cell, in: node, start: start)
        }
      }
      text = source
      shift = 0
    }
  }

  /// Writes one cell, whose guard stands at `start` of the scratch text.
  private mutating func align(_ cell: TableLayout.Cell, in node: OpaquePointer, start: Int) {
    let mark = writer.mark
    guardBytes = TableScratch.guardBytes
    cursor = start
    limit = start + guardBytes + cell.range.count
    shift = cell.range.lowerBound - start - guardBytes
    images.removeAll(keepingCapacity: true)
    if alignInlines(below: node) {
      endBlock(.tableCell, from: mark, line: cell.line)
      alignImages(line: cell.line)
    } else {
      writer.rewind(to: mark)
      writeUnaligned(node, as: .tableCell, from: start + TableScratch.guardBytes, line: cell.line)
    }
  }
}
