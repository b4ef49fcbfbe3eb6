/// Gathers blocks while a document is read: those of the body, of table cells and of what stands beside the text.
struct BlockBuilder {
  /// A table that is being read: rows of cells of blocks.
  private struct Table {
    var rows: [[[DocumentBlock]]] = []
    /// How many collectors there were when it began.
    let depth: Int
  }

  private var collectors: [[DocumentBlock]] = [[]]
  private var tables: [Table] = []
  /// The bytes of all text that was added.
  private(set) var size = 0

  /// Adds a block of text, unless nothing is in it.
  mutating func add(_ block: DocumentBlock) {
    guard block.text.contains(where: { !$0.isWhitespace }) else { return }
    size += block.text.utf8.count
    collectors[collectors.count - 1].append(block)
  }

  /// Begins something that stands beside the text, such as a text box.
  mutating func openAside() { collectors.append([]) }

  /// Ends it and hands over its blocks.
  mutating func closeAside() -> [DocumentBlock] {
    collectors.count > 1 ? collectors.removeLast() : []
  }

  mutating func openTable() { tables.append(Table(depth: collectors.count)) }

  mutating func openRow() {
    if !tables.isEmpty { tables[tables.count - 1].rows.append([]) }
  }

  mutating func openCell() { collectors.append([]) }

  mutating func closeCell() {
    let blocks = closeAside()
    guard let last = tables.indices.last, let row = tables[last].rows.indices.last else {
      collectors[collectors.count - 1] += blocks
      return
    }
    tables[last].rows[row].append(blocks)
  }

  /// Takes the row that is being read away again.
  mutating func dropRow() {
    if let last = tables.indices.last { _ = tables[last].rows.popLast() }
  }

  mutating func closeTable() {
    guard let table = tables.popLast() else { return }
    collectors[collectors.count - 1] += BlockBuilder.blocks(of: table.rows)
  }

  /// All blocks in order, once the document has ended.
  mutating func finish() -> [DocumentBlock] {
    while !tables.isEmpty { closeTable() }
    while collectors.count > 1 { collectors[collectors.count - 2] += closeAside() }
    return collectors[0]
  }

  /// A table that only lays text out gives its blocks; any other gives rows of text.
  private static func blocks(of rows: [[[DocumentBlock]]]) -> [DocumentBlock] {
    let filled = rows.filter { $0.contains { !$0.isEmpty } }
    guard filled.contains(where: { row in row.count { !$0.isEmpty } > 1 }) else {
      return filled.flatMap { $0.flatMap(\.self) }
    }
    let width = filled.map(\.count).max() ?? 0
    let columns = (0..<width).filter { column in
      filled.contains { column < $0.count && !$0[column].isEmpty }
    }
    let text = filled.map { row in
      columns.map { column in
        column < row.count ? row[column].map(\.text).joined(separator: " ").singleSpaced : ""
      }
    }
    return FormFields.lines(of: text).map { [.paragraph($0)] } ?? [.table(text)]
  }
}

extension StringProtocol {
  /// The text with every run of white space made one space, and none at either end.
  var singleSpaced: String {
    split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}
