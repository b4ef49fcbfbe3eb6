import CCmark

/// The cells of a table that hold markup, written out as paragraphs, so that one parse reads the inlines of all.
///
/// A guard before each cell keeps a cell such as `- 5` or `# 1` from becoming a list or a heading. A colon is
/// punctuation, so emphasis after it opens as it would at the start of a line.
struct TableScratch {
  /// The bytes of the guard before each cell.
  static let guardBytes = 1

  private(set) var bytes: [UInt8] = []
  /// For each paragraph, in order, the scratch offset at which the guard stands.
  private(set) var starts: [Int] = []

  init(_ text: UnsafeBufferPointer<UInt8>, rows: [[TableLayout.Cell]]) {
    for row in rows {
      for cell in row where TableScratch.hasMarkup(text, cell) { append(text[cell.range]) }
    }
  }

  private init(_ cell: Slice<UnsafeBufferPointer<UInt8>>) {
    append(cell)
  }

  private mutating func append(_ cell: Slice<UnsafeBufferPointer<UInt8>>) {
    starts.append(bytes.count)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(contentsOf: cell)
    bytes.append(contentsOf: [0x0A, 0x0A])
  }

  /// Parses one cell and runs a body with its paragraph, whose first text begins with the guard.
  static func parse<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ cell: TableLayout.Cell, _ body: (OpaquePointer) -> Result
  ) -> Result? {
    TableScratch(text[cell.range]).bytes.withUnsafeBufferPointer { bytes in
      ParsedTree(bytes).withRoot { cmark_node_first_child($0).map(body) } ?? nil
    }
  }

  /// Whether a cell holds a byte that inline markup begins with.
  static func hasMarkup(_ text: UnsafeBufferPointer<UInt8>, _ cell: TableLayout.Cell) -> Bool {
    text[cell.range].contains { byte in
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "<"),
        UInt8(ascii: "&"), UInt8(ascii: "\\"):
        true
      default: false
      }
    }
  }
}
