import CCmark

extension Aligner {
  /// Writes each cell of a table as a block; only cells with markup need a parse.
  mutating func alignCells(_ table: TableLayout) {
    let scratch = TableScratch(text, rows: table.rows)
    guard !scratch.starts.isEmpty else {
      for row in table.rows {
        for cell in row { writePlain(cell) }
      }
      return
    }
    scratch.bytes.withUnsafeBufferPointer { bytes in
      _ = ParsedTree(bytes).withRoot { root in
        var paragraph = cmark_node_first_child(root)
        var starts = scratch.starts[...]
        for row in table.rows {
          for cell in row {
            guard TableScratch.hasMarkup(source.text, cell), let node = paragraph,
              let start = starts.popFirst()
            else {
              writePlain(cell)
              continue
            }
            paragraph = cmark_node_next(node)
            text = bytes
            align(cell, in: node, start: start)
            text = source.text
            shift = 0
          }
        }
      }
    }
  }

  private mutating func writePlain(_ cell: TableLayout.Cell) {
    let mark = writer.mark
    writer.appendVerbatim(UnsafeBufferPointer(rebasing: text[cell.range]), source: cell.range.lowerBound)
    cursor = cell.range.upperBound
    endBlock(.tableCell, from: mark, line: cell.line)
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
