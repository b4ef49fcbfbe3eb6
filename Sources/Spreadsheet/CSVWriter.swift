/// Writes comma-separated values (RFC 4180) that spreadsheets open without asking.
public struct CSVWriter: Sendable {
  /// What separates the cells.
  public var delimiter: CSVDocument.Delimiter
  /// What stands before the decimals of numbers.
  public var decimalMark: DecimalMark
  /// Whether a byte order mark tells Excel that the file is UTF-8.
  public var writesMark: Bool

  /// A writer; Indonesian spreadsheets expect `.semicolon`, `.comma` and a mark.
  public init(
    delimiter: CSVDocument.Delimiter = .comma, decimalMark: DecimalMark = .dot,
    writesMark: Bool = false
  ) {
    self.delimiter = delimiter
    self.decimalMark = decimalMark
    self.writesMark = writesMark
  }

  /// The rows as UTF-8 with CRLF at the end of each; text that looks like a formula stays text.
  public func write(_ rows: [[Cell]]) -> [UInt8] {
    var bytes: [UInt8] = writesMark ? [0xEF, 0xBB, 0xBF] : []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(delimiter.rawValue) }
        append(text(of: cell), to: &bytes)
      }
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  private func text(of cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): FormulaGuard.protect(text)
    case .number(let number): decimalMark.format(number)
    }
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = text.utf8.contains {
      $0 == quote || $0 == 0x0D || $0 == 0x0A || CSVDocument.Delimiter(rawValue: $0) != nil
    }
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
