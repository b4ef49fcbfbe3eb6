/// A place in a text, as people and editors count it.
public struct Position: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode code points, from 1.
  public let column: Int
  /// The byte offset, from 0.
  public let offset: Int

  /// A position whose parts the caller has already counted.
  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// Orders by offset.
  public static func < (lhs: Position, rhs: Position) -> Bool { lhs.offset < rhs.offset }
}

extension SourceText {
  /// The index in `lineStarts` of the line that holds a byte offset.
  ///
  /// - Complexity: O(log *lines*).
  public func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Line and column of a byte offset, clamped to the text.
  ///
  /// - Complexity: O(log *lines* + length of the line).
  public func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(at: offset)
    var column = 1
    for byte in bytes[lineStarts[line]..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return Position(line: line + 1, column: column, offset: offset)
  }

  /// The bytes of a line (from 0), without its line end.
  public func lineRange(_ index: Int) -> Range<Int> {
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return start..<end
  }
}
