/// The cells of a table written out as a text of paragraphs, so that one parse reads the inlines of all.
///
/// A guard before each cell keeps a cell such as `- 5` or `# 1` from becoming a list or a heading. A colon is
/// punctuation, so emphasis after it opens as it would at the start of a line.
struct TableScratch {
  /// The bytes of the guard before each cell.
  static let guardBytes = 1

  private(set) var bytes: [UInt8] = []
  /// For each paragraph its cell, and the scratch offset at which the guard stands.
  private(set) var cells: [(cell: TableLayout.Cell, start: Int)] = []

  init(_ text: UnsafeBufferPointer<UInt8>, rows: [[TableLayout.Cell]]) {
    for row in rows {
      for cell in row {
        cells.append((cell, bytes.count))
        bytes.append(UInt8(ascii: ":"))
        bytes.append(contentsOf: text[cell.range])
        bytes.append(contentsOf: [0x0A, 0x0A])
      }
    }
  }
}
