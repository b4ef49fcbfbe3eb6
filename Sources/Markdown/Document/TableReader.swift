/// Makes values of the cells of a pipe table.
struct TableReader {
  /// The text that the layout's ranges lie in.
  let text: UnsafeBufferPointer<UInt8>

  /// The table of a layout; rows are filled or cut to the number of columns.
  ///
  /// Each cell is parsed by itself, so that a reference link whose definition lies elsewhere stays text.
  func table(_ layout: TableLayout) -> Table {
    let rows = layout.rows.map { row in
      layout.alignments.indices.map { $0 < row.count ? inlines(row[$0]) : [] }
    }
    return Table(alignments: layout.alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  private func inlines(_ cell: TableLayout.Cell) -> [Inline] {
    var inlines = TableScratch.parse(text, cell) { InlineReader.inlines(below: $0) } ?? []
    guard case .text(let first) = inlines.first else { return inlines }
    let withoutGuard = String(first.dropFirst(TableScratch.guardBytes))
    inlines[0] = .text(withoutGuard)
    if withoutGuard.isEmpty { inlines.removeFirst() }
    return inlines.map { inline in
      // In a table a backslash before a pipe is no part of a code span.
      if case .code(let code) = inline { .code(code.unescapingPipes) } else { inline }
    }
  }
}

extension String {
  /// The string with `\|` read as `|`.
  var unescapingPipes: String {
    var result = ""
    for character in self {
      if character == "|", result.last == "\\" { result.removeLast() }
      result.append(character)
    }
    return result
  }
}
