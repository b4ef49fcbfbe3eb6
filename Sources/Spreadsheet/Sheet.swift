/// What a cell holds.
public enum Cell: Sendable, Hashable {
  /// Nothing.
  case empty
  /// Text, never a formula.
  case text(String)
  /// A number.
  case number(Double)

  /// The contents as text, without spaces around it.
  public var text: String {
    switch self {
    case .empty: ""
    case .text(let text): text.trimmingWhitespace()
    case .number(let number): DecimalMark.dot.format(number)
    }
  }

  /// The contents as a number; text counts if it is one, with a comma or a dot for the decimals.
  ///
  /// Of two different marks the first groups thousands; a single mark is always the decimal one.
  public var number: Double? {
    if case .number(let number) = self { return number }
    let text = text
    guard text.utf8.allSatisfy({ Self.numeric.contains($0) }) else { return nil }
    let marks = text.filter { $0 == "," || $0 == "." }
    guard let last = marks.last else { return Double(text) }
    let isGrouped = marks.count > 1
    guard !isGrouped || marks.dropLast().allSatisfy({ $0 != last }) else { return nil }
    let plain = text.compactMap { $0 == last ? "." : ($0 == "," || $0 == ".") ? nil : $0 }
    return Double(String(plain))
  }

  private static let numeric = Set("0123456789.,-".utf8)
}

/// A row as it stands in the sheet.
public struct Row: Sendable, Hashable {
  /// The number a spreadsheet shows beside it, from 1.
  public let number: Int
  /// Its cells from the first column on.
  public let cells: [Cell]

  /// A row with its number.
  public init(number: Int, cells: [Cell]) {
    self.number = number
    self.cells = cells
  }

  /// The cell of a column (from 0); empty beyond the last.
  public subscript(column: Int) -> Cell {
    cells.indices.contains(column) ? cells[column] : .empty
  }

  /// Whether every cell is empty.
  public var isBlank: Bool { cells.allSatisfy { $0.text.isEmpty } }
}

/// A sheet of a workbook, or the whole of a CSV file.
public struct Sheet: Sendable, Hashable {
  /// The rows in order, blank ones included.
  public let rows: [Row]

  /// A sheet of rows.
  public init(rows: [Row]) { self.rows = rows }
}

extension StringProtocol {
  /// The text without white space at either end; a no-break space is white space too.
  func trimmingWhitespace() -> String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
