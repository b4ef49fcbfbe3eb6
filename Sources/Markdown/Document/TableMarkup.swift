import CCmark

/// The HTML of a pipe table, as GitHub lays it out.
struct TableMarkup {
  let table: TableLayout
  /// The text that the layout's ranges lie in.
  let text: UnsafeBufferPointer<UInt8>

  var string: String {
    guard let header = table.rows.first else { return "" }
    let body = table.rows.dropFirst().map { row($0, tag: "td") }.joined()
    let head = "<table>\n<thead>\n\(row(header, tag: "th"))</thead>\n"
    return body.isEmpty ? "\(head)</table>" : "\(head)<tbody>\n\(body)</tbody>\n</table>"
  }

  /// A row, filled or cut to the number of columns.
  private func row(_ cells: [TableLayout.Cell], tag: String) -> String {
    let markup = table.alignments.enumerated().map { column, alignment in
      let content = column < cells.count ? content(cells[column]) : ""
      return "<\(tag)\(attribute(alignment))>\(content)</\(tag)>\n"
    }
    return "<tr>\n\(markup.joined())</tr>\n"
  }

  private func attribute(_ alignment: Table.Alignment) -> String {
    switch alignment {
    case .unspecified: ""
    case .left: " align=\"left\""
    case .center: " align=\"center\""
    case .right: " align=\"right\""
    }
  }

  /// The inlines of a cell: what libcmark puts between `<p>` and the guard on the one side and `</p>` on the other.
  private func content(_ cell: TableLayout.Cell) -> String {
    let paragraph = TableScratch.parse(text, cell) { paragraph in
      unescapePipes(in: paragraph)
      return HTML.render(paragraph)
    }
    return String((paragraph ?? "").dropFirst("<p>".count + TableScratch.guardBytes).dropLast("</p>\n".count))
  }

  /// In a table a backslash before a pipe is no part of a code span.
  private func unescapePipes(in paragraph: OpaquePointer) {
    guard let walk = cmark_iter_new(paragraph) else { return }
    defer { cmark_iter_free(walk) }
    while case let event = cmark_iter_next(walk), event != CMARK_EVENT_DONE {
      guard let node = cmark_iter_get_node(walk), node.nodeType == CMARK_NODE_CODE else { continue }
      let literal = String(readable: cmark_node_get_literal(node))
      if literal.contains("|") { _ = cmark_node_set_literal(node, literal.unescapingPipes) }
    }
  }
}
