import SourceText

/// Lines and columns of a text at a cost that does not grow with the length of its lines.
struct PositionTable: Sendable {
  private static let step = 128
  /// How many code points begin before each `step`th byte.
  private let counts: [Int]

  /// - Complexity: O(*n*) in the bytes.
  init(_ source: SourceText) {
    var counts = [0]
    counts.reserveCapacity(source.bytes.count / PositionTable.step + 1)
    var total = 0
    source.bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start + PositionTable.step <= bytes.count {
        total += PositionTable.codePoints(bytes[start..<start + PositionTable.step])
        counts.append(total)
        start += PositionTable.step
      }
    }
    self.counts = counts
  }

  /// Line and column of a byte offset, clamped to the text.
  ///
  /// - Complexity: O(log *lines*).
  func position(at offset: Int, in source: SourceText) -> Position {
    let offset = min(max(offset, 0), source.bytes.count)
    let line = source.lineIndex(at: offset)
    let column = codePoints(before: offset, source) - codePoints(before: source.lineStarts[line], source)
    return Position(line: line + 1, column: column + 1, offset: offset)
  }

  private func codePoints(before offset: Int, _ source: SourceText) -> Int {
    let block = offset / PositionTable.step
    return source.bytes.withUnsafeBufferPointer {
      counts[block] + PositionTable.codePoints($0[block * PositionTable.step..<offset])
    }
  }

  private static func codePoints(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
