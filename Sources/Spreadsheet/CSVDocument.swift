public import SourceText

/// A file of comma-separated values (RFC 4180), read with whatever delimiter and encoding it has.
public struct CSVDocument: Sendable, Equatable {
  /// What separates the cells of a row.
  public enum Delimiter: UInt8, Sendable, CaseIterable {
    /// `;`: what spreadsheets write where the comma stands before decimals.
    case semicolon = 0x3B
    /// A tab.
    case tab = 0x09
    /// `,`: the standard.
    case comma = 0x2C
  }

  /// Something RFC 4180 does not allow; the text is kept as it stands.
  public struct Problem: Sendable, Hashable {
    /// What it is.
    public enum Kind: Sendable, Hashable {
      /// A quotation mark in the middle of a cell that is not quoted.
      case quoteInCell
      /// Text between the closing quotation mark and the delimiter.
      case textAfterQuote
      /// A quotation mark that is never closed.
      case unclosedQuote
    }

    /// What it is.
    public let kind: Kind
    /// The line of the file, from 1.
    public let line: Int
  }

  /// How much a file may hold.
  public struct Limits: Sendable {
    /// Bytes.
    public var bytes: Int
    /// Cells.
    public var cells: Int

    /// Limits that no list of participants reaches: 32 MiB and a million cells.
    public init(bytes: Int = 32 << 20, cells: Int = 1_000_000) {
      self.bytes = bytes
      self.cells = cells
    }
  }

  /// The cells, all text or empty.
  public let sheet: Sheet
  /// What separates them.
  public let delimiter: Delimiter
  /// How the file is stored.
  public let encoding: TextEncoding
  /// How many broken characters were replaced.
  public let repairs: Int
  /// What is not as the standard has it, in order.
  public let problems: [Problem]

  /// Reads a file; `delimiter` is recognised unless given.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public init(
    _ stored: [UInt8], delimiter: Delimiter? = nil, limits: Limits = Limits()
  ) throws(SpreadsheetError) {
    guard !stored.isEmpty else { throw SpreadsheetError.empty }
    guard stored.count <= limits.bytes else {
      throw SpreadsheetError.tooLarge(bytes: stored.count, limit: limits.bytes)
    }
    guard let text = DecodedText(stored) else { throw SpreadsheetError.notText }
    var bytes = text.bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let hint = Self.separatorHint(bytes)
    if let hint { bytes = bytes.dropFirst(hint.length) }
    self.delimiter = delimiter ?? hint?.delimiter ?? Self.recognise(bytes)
    encoding = text.encoding
    repairs = text.repairs
    var parser = CSVParser(
      bytes, delimiter: self.delimiter.rawValue, firstLine: hint == nil ? 1 : 2)
    let rows = parser.rows(cellLimit: limits.cells)
    guard !parser.reachedLimit else { throw SpreadsheetError.tooManyCells(limit: limits.cells) }
    let offset = hint == nil ? 1 : 2
    sheet = Sheet(
      rows: rows.enumerated().map { index, fields in
        Row(
          number: index + offset,
          cells: fields.map { $0.isEmpty ? .empty : .text(FormulaGuard.unprotect($0)) })
      })
    problems = parser.problems
  }

  /// The first line `sep=;` by which spreadsheets are told the delimiter.
  private static func separatorHint(_ bytes: ArraySlice<UInt8>) -> (delimiter: Delimiter, length: Int)? {
    guard bytes.starts(with: Array("sep=".utf8)), let separator = bytes.dropFirst(4).first,
      let delimiter = Delimiter(rawValue: separator)
    else { return nil }
    let end = bytes.dropFirst(5)
    if end.starts(with: [0x0D, 0x0A]) { return (delimiter, 7) }
    return end.first == 0x0A || end.first == 0x0D ? (delimiter, 6) : nil
  }

  /// The delimiter that gives the most rows of one width; of several, the one that gives more columns.
  private static func recognise(_ bytes: ArraySlice<UInt8>) -> Delimiter {
    var best = (delimiter: Delimiter.comma, rows: 0, width: 1)
    for delimiter in Delimiter.allCases {
      var parser = CSVParser(bytes.prefix(1 << 16), delimiter: delimiter.rawValue, firstLine: 1)
      let widths = parser.rows(cellLimit: 20_000).prefix(200).map(\.count).filter { $0 > 1 }
      let byWidth = Dictionary(grouping: widths) { $0 }.mapValues(\.count)
      guard let (width, rows) = byWidth.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
        continue
      }
      if (rows, width) > (best.rows, best.width) { best = (delimiter, rows, width) }
    }
    return best.delimiter
  }
}
