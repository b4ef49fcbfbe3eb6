/// Counts the rows of a plan, whether it is a pipe table, CSV or tabs.
struct TableReader {
  /// The heads that are asked for, as they are compared.
  private let columns: [String]

  /// Takes the heads that the table should have.
  init(_ columns: [String]) { self.columns = columns.map { AnswerText.normalized($0) } }

  /// The rows whose every cell holds a letter or digit, heads left out; none under the heads of another table.
  ///
  /// - Complexity: O(*n*).
  func body(of text: String) -> Int {
    let width = columns.count
    var header: [Cell]?
    var last: [Cell]?
    var body = 0
    for line in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
      guard let cells = cells(of: line) else { continue }
      if cells.allSatisfy(TableReader.isRule) {
        if header == nil, line.contains(UInt8(ascii: "|")) { header = last }
        continue
      }
      last = cells
      if (width...width + 1).contains(cells.count), cells.prefix(width).allSatisfy(TableReader.isFilled),
        !isHeader(cells)
      {
        body += 1
      }
    }
    if let header, !isHeader(header) { return 0 }
    return body
  }

  private typealias Cell = Substring.UTF8View

  /// The cells of a line; nil where it is no row.
  ///
  /// Prose has commas too: without a frame, a row is told by having just the cells that are asked for.
  private func cells(of line: Cell) -> [Cell]? {
    let marks = [UInt8(ascii: "|"), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]
    guard let mark = marks.first(where: { line.contains($0) }) else { return nil }
    var cells = line.split(separator: mark, omittingEmptySubsequences: false).map(TableReader.trimmed)
    if mark == marks[0] {
      if cells.first?.isEmpty == true { cells.removeFirst() }
      if cells.last?.isEmpty == true { cells.removeLast() }
    }
    if mark == marks[2] || mark == marks[3], cells.count != columns.count { return nil }
    return cells.count > 1 ? cells : nil
  }

  /// Whether a row names most of the columns asked for.
  private func isHeader(_ row: [Cell]) -> Bool {
    let same = zip(row, columns).count { AnswerText.normalized(String(Substring($0))) == $1 }
    return same * 2 > columns.count
  }

  private static func isRule(_ cell: Cell) -> Bool {
    !cell.isEmpty && cell.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || isBlank($0) }
  }

  /// Whether a cell holds a letter or digit; what is outside ASCII is asked by character.
  private static func isFilled(_ cell: Cell) -> Bool {
    if cell.contains(where: { (48...57).contains($0) || (65...90).contains($0 & 0xDF) }) { return true }
    return cell.contains { $0 >= 0x80 } && Substring(cell).contains { $0.isLetter || $0.isNumber }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (9...13).contains(byte) }

  /// A cell without blanks and straight quotation marks around it.
  private static func trimmed(_ cell: Cell) -> Cell {
    let start = cell.drop { isBlank($0) || $0 == UInt8(ascii: "\"") }
    let last = start.lastIndex { !isBlank($0) && $0 != UInt8(ascii: "\"") }
    return last.map { start[...$0] } ?? start.prefix(0)
  }
}
