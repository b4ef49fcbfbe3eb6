/// Writes blocks as Markdown, so that a checker knows title, lists and tables.
///
/// A line of the text stays a line. What the text says stays prose: only what Markdown would take away is escaped.
struct MarkdownBlocks {
  private(set) var text = ""
  private var previous: DocumentBlock?

  init(_ blocks: [DocumentBlock]) {
    for block in blocks { add(block) }
    if !text.isEmpty { text += "\n" }
  }

  private mutating func add(_ block: DocumentBlock) {
    let lines = MarkdownBlocks.lines(of: block)
    guard !lines.isEmpty else { return }
    if let previous { text += joins(previous, block) ? "\n" : "\n\n" }
    text += lines.joined(separator: "\n")
    previous = block
  }

  /// Whether two blocks stand on neighbouring lines: items of a list, fields at the head.
  private func joins(_ first: DocumentBlock, _ second: DocumentBlock) -> Bool {
    switch (first, second) {
    case (.listItem, .listItem): true
    case (.paragraph(let first), .paragraph(let second)):
      FormFields.matches(first) && FormFields.matches(second)
    default: false
    }
  }

  private static func lines(of block: DocumentBlock) -> [String] {
    switch block {
    case .heading(let level, let text):
      return [String(repeating: "#", count: min(max(level, 1), 6)) + " " + escaped(text.singleSpaced)]
    case .paragraph(let text):
      return lines(text)
    case .listItem(let level, let isOrdered, let text):
      let indent = String(repeating: " ", count: min(level, 5) * 3)
      let lines = lines(text)
      return lines.enumerated().map { index, line in
        indent + (index > 0 ? "  " : "") + (index == 0 ? (isOrdered ? "1. " : "- ") : "") + line
      }
    case .table(let rows):
      guard let header = rows.first else { return [] }
      return [row(header), row(header.map { _ in "---" })] + rows.dropFirst().map(row)
    }
  }

  private static func row(_ cells: [String]) -> String {
    let cells = cells.map { cell in
      escaped(cell.singleSpaced).reduce(into: "") { $0 += $1 == "|" ? "\\|" : String($1) }
    }
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.singleSpaced }.filter { !$0.isEmpty }.map { line in
      // Alone on its line this would draw a rule, make a heading of the line above or open front matter.
      line.allSatisfy { "-=_*".contains($0) } ? "\\" + line : escaped(line)
    }
  }

  /// Keeps `<nama>` from being taken for HTML.
  private static func escaped(_ line: String) -> String {
    guard line.contains("<") else { return line }
    var result = ""
    var rest = line[...]
    while let index = rest.firstIndex(of: "<") {
      let next = rest[rest.index(after: index)...].first
      result += rest[..<index]
      result += next.map { $0.isLetter || "/!?".contains($0) } == true ? "\\<" : "<"
      rest = rest[rest.index(after: index)...]
    }
    return result + rest
  }
}
