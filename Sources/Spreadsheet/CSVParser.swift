/// The grammar of RFC 4180, forgiving: what it does not allow becomes a problem and stays in the text.
struct CSVParser {
  private(set) var problems: [CSVDocument.Problem] = []
  private(set) var reachedLimit = false

  private let bytes: ArraySlice<UInt8>
  private let delimiter: UInt8
  private var index: Int
  private var line: Int
  /// How many more quotation marks that are never closed may be read as plain characters.
  ///
  /// Each one costs another look at the rest of the file, so there is an end to that.
  private var repairsLeft = 8

  init(_ bytes: ArraySlice<UInt8>, delimiter: UInt8, firstLine: Int) {
    self.bytes = bytes
    self.delimiter = delimiter
    index = bytes.startIndex
    line = firstLine
  }

  /// All rows; a line break at the very end opens no further row.
  mutating func rows(cellLimit: Int) -> [[String]] {
    var rows: [[String]] = []
    var cells = 0
    while index < bytes.endIndex {
      var row: [String] = []
      repeat {
        row.append(field())
        cells += 1
        guard cells <= cellLimit else {
          reachedLimit = true
          return rows
        }
      } while take(delimiter)
      takeLineEnd()
      rows.append(row == [""] ? [] : row)
    }
    return rows
  }

  private mutating func field() -> String {
    guard index < bytes.endIndex else { return "" }
    if bytes[index] == Self.quote, let quoted = quotedField() { return quoted }
    let start = index
    var isQuoteReported = false
    while index < bytes.endIndex, bytes[index] != delimiter, !isLineEnd(bytes[index]) {
      if bytes[index] == Self.quote, !isQuoteReported, index > start {
        problems.append(.init(kind: .quoteInCell, line: line))
        isQuoteReported = true
      }
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// The field behind a quotation mark; nil, with nothing consumed, when the mark is never closed.
  private mutating func quotedField() -> String? {
    let start = (index: index, line: line)
    var contents: [UInt8] = []
    index += 1
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte == Self.quote {
        guard index < bytes.endIndex, bytes[index] == Self.quote else {
          contents += tail()
          return String(decoding: contents, as: UTF8.self)
        }
        index += 1
      } else if byte == Self.lineFeed || (byte == Self.carriageReturn && !isNext(Self.lineFeed)) {
        line += 1
      }
      contents.append(byte)
    }
    problems.append(.init(kind: .unclosedQuote, line: start.line))
    guard repairsLeft > 0 else { return String(decoding: contents, as: UTF8.self) }
    repairsLeft -= 1
    (index, line) = start
    return nil
  }

  /// What stands between a closing quotation mark and the end of the cell, where nothing should.
  private mutating func tail() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.endIndex, bytes[index] != delimiter, !isLineEnd(bytes[index]) { index += 1 }
    if index > start { problems.append(.init(kind: .textAfterQuote, line: line)) }
    return bytes[start..<index]
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard isNext(byte) else { return false }
    index += 1
    return true
  }

  private mutating func takeLineEnd() {
    guard index < bytes.endIndex else { return }
    if take(Self.carriageReturn) { _ = take(Self.lineFeed) } else { index += 1 }
    line += 1
  }

  private func isNext(_ byte: UInt8) -> Bool { index < bytes.endIndex && bytes[index] == byte }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
