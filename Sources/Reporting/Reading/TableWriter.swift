import Markdown

/// Lays a table out in columns of text, or row by row where the terminal is too narrow for its words.
struct TableWriter {
  private let header: [String]
  private let rows: [[String]]
  private let alignments: [Table.Alignment]
  private let style: TerminalStyle
  private static let gap = 2

  init(_ table: Table, style: TerminalStyle) {
    let inlines = InlineWriter(style: style)
    header = table.header.map { style.printable($0.plainText) }
    rows = table.rows.map { row in row.map { inlines.text($0) } }
    alignments = table.alignments
    self.style = style
  }

  /// The lines of the table.
  func lines(width: Int) -> [String] {
    guard !header.isEmpty else { return [] }
    guard let widths = columns(width) else { return records(width: min(width, BlockWriter.measure)) }
    let head = row(header, widths) { style.set($0, .strong) }
    let rule = widths.map { style.set(style.rule($0), .faint) }.joined(separator: gap)
    let body = rows.map { row($0, widths) { $0 } }
    let isAiry = body.contains { $0.count > 1 }
    return head + [rule] + body.joined(separator: isAiry ? [""] : [])
  }

  private var gap: String { String(repeating: " ", count: TableWriter.gap) }

  /// Widths in which every word fits; nil where there are none.
  private func columns(_ width: Int) -> [Int]? {
    let all = [header] + rows
    let wanted = header.indices.map { column in
      all.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    var widths = header.indices.map { column in
      max(3, all.map { column < $0.count ? TableWriter.longestWord($0[column]) : 0 }.max() ?? 0)
    }
    var room = width - TableWriter.gap * (header.count - 1) - widths.reduce(0, +)
    guard room >= 0 else { return nil }
    while room > 0 {
      let hungry = widths.indices.filter { widths[$0] < wanted[$0] }
      let lines: (Int) -> Double = { Double(wanted[$0]) / Double(widths[$0]) }
      guard let column = hungry.max(by: { lines($0) < lines($1) }) else { break }
      widths[column] += 1
      room -= 1
    }
    return widths
  }

  private func row(_ cells: [String], _ widths: [Int], _ set: (String) -> String) -> [String] {
    let filled = widths.indices.map { column in
      Wrapping.fill(column < cells.count ? cells[column] : "", width: widths[column])
    }
    let height = filled.map(\.count).max() ?? 1
    return (0..<height).map { line in
      let parts = widths.indices.map { column in
        let text = line < filled[column].count ? InlineWriter.untied(filled[column][line]) : ""
        return padded(text, to: widths[column], alignments[column], set)
      }
      let joined = parts.joined(separator: gap)
      return String(joined.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func padded(
    _ text: String, to width: Int, _ alignment: Table.Alignment, _ set: (String) -> String
  ) -> String {
    let room = max(0, width - DisplayWidth.of(text))
    let left =
      switch alignment {
      case .right: room
      case .center: room / 2
      case .left, .unspecified: 0
      }
    return String(repeating: " ", count: left) + set(text) + String(repeating: " ", count: room - left)
  }

  /// Each row as lines `Kolom: isi`.
  private func records(width: Int) -> [String] {
    let blocks = rows.map { row in
      header.indices.flatMap { column -> [String] in
        let cell = column < row.count ? row[column] : ""
        guard !cell.isEmpty else { return [] }
        let mark = column == 0 ? "\(style.bullet) " : "  "
        let name = style.set("\(header[column]):", .strong)
        return Wrapping.fill("\(name) \(cell)", width: width, first: mark, rest: "    ").map {
          InlineWriter.untied($0)
        }
      }
    }
    return Array(blocks.joined(separator: [""]))
  }

  private static func longestWord(_ text: String) -> Int {
    text.split(separator: " ").map { DisplayWidth.of($0) }.max() ?? 0
  }
}
