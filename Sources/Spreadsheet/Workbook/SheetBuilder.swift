/// Gathers the cells of a sheet row by row, and counts them.
struct SheetBuilder {
  private(set) var hiddenRows: [Int] = []

  private let cellLimit: Int
  private var rows: [Row] = []
  private var number = 0
  private var cells: [Cell] = []
  private var count = 0

  init(cellLimit: Int) { self.cellLimit = cellLimit }

  /// Begins a row; its number is what a spreadsheet shows, from 1.
  mutating func beginRow(_ number: Int, isHidden: Bool) {
    self.number = number
    cells = []
    if isHidden { hiddenRows.append(number) }
  }

  /// Puts a cell into a column, from 0.
  mutating func put(_ cell: Cell, column: Int) throws(SpreadsheetError) {
    guard cell != .empty, column >= 0, column < 16_384 else { return }
    let missing = column + 1 - cells.count
    if missing > 0 {
      count += missing
      guard count <= cellLimit else { throw .tooManyCells(limit: cellLimit) }
      cells += Array(repeating: .empty, count: missing)
    }
    cells[column] = cell
  }

  /// Ends the row; one without contents is left out.
  mutating func endRow() {
    if !cells.isEmpty { rows.append(Row(number: number, cells: cells)) }
  }

  /// The sheet, with what is merged over several rows in each of them.
  ///
  /// A list often names an agency once for all who work there.
  mutating func sheet(merged: [MergedCells]) throws(SpreadsheetError) -> Sheet {
    rows.sort { $0.number < $1.number }
    var filled = Dictionary(rows.map { ($0.number, $0.cells) }, uniquingKeysWith: { first, _ in first })
    for area in merged where area.rows.count > 1 {
      guard let cell = filled[area.rows.lowerBound].map({ Row(number: 0, cells: $0)[area.column] }),
        cell != .empty
      else { continue }
      let last = min(area.rows.upperBound, rows.last?.number ?? 0)
      for row in area.rows.dropFirst().prefix(while: { $0 <= last }) {
        count += 1
        guard count <= cellLimit else { throw .tooManyCells(limit: cellLimit) }
        guard var cells = filled[row] else { continue }
        let missing = area.column + 1 - cells.count
        if missing > 0 {
          count += missing
          cells += Array(repeating: .empty, count: missing)
        }
        if cells[area.column] == .empty { cells[area.column] = cell }
        filled[row] = cells
      }
    }
    return Sheet(rows: rows.map { Row(number: $0.number, cells: filled[$0.number] ?? $0.cells) })
  }
}

/// Cells that are shown as one.
struct MergedCells: Equatable {
  /// The first column, from 0.
  let column: Int
  /// The rows, from 1.
  let rows: ClosedRange<Int>

  init(column: Int, rows: ClosedRange<Int>) {
    self.column = column
    self.rows = rows
  }

  /// Reads `B4:B6`; nil for what is no such reference.
  init?(_ reference: String) {
    let ends = reference.split(separator: ":").compactMap { CellReference(String($0)) }
    guard ends.count == 2, ends[0].row <= ends[1].row else { return nil }
    self.init(column: min(ends[0].column, ends[1].column), rows: ends[0].row...ends[1].row)
  }
}

/// The place of a cell, such as `B4`.
struct CellReference: Equatable {
  /// From 0.
  let column: Int
  /// From 1.
  let row: Int

  init?(_ text: String) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "0")...UInt8(ascii: "9"): row = row * 10 + Int(byte) - 48
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.column = column - 1
    self.row = row
  }
}
