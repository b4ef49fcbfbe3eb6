/// A line of plain text without the blanks around it.
struct PlainLine {
  /// The line's index in the source.
  let index: Int
  /// Its bytes without blanks at either end, list marker included.
  let range: Range<Int>
  /// How many blanks stand before it.
  let indent: Int
  /// How many bytes a list marker and its blanks take.
  let markerLength: Int

  init(_ text: UnsafeBufferPointer<UInt8>, index: Int, line: Range<Int>) {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, text[start].isBlank { start += 1 }
    while end > start, text[end - 1].isBlank { end -= 1 }
    self.index = index
    range = start..<end
    indent = start - line.lowerBound
    markerLength = PlainLine.markerLength(text, start..<end)
  }

  /// The bytes of the line after a list marker.
  var textRange: Range<Int> { range.lowerBound + markerLength..<range.upperBound }

  var isListItem: Bool { markerLength > 0 }

  /// The length in code points.
  func length(in text: UnsafeBufferPointer<UInt8>) -> Int {
    PlainLine.length(of: UnsafeBufferPointer(rebasing: text[range]))
  }

  /// The length of the first word in code points.
  func firstWordLength(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var end = range.lowerBound
    while end < range.upperBound, !text[end].isBlank { end += 1 }
    return PlainLine.length(of: UnsafeBufferPointer(rebasing: text[range.lowerBound..<end]))
  }

  private static func length(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var length = 0
    for byte in bytes where byte & 0xC0 != 0x80 { length += 1 }
    return length
  }

  /// Bytes of `- `, `* `, `• `, `1. `, `1) `, `a. ` or `a) ` and further blanks at the start; 0 without a marker.
  private static func markerLength(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var offset = range.lowerBound
    guard offset < range.upperBound else { return 0 }
    let first = text[offset]
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
      offset += 1
    } else if text[range].starts(with: [0xE2, 0x80, 0xA2]) {
      offset += 3
    } else {
      let limit = min(range.upperBound, offset + 3)
      if first.isASCIILowercase {
        offset += 1
      } else {
        while offset < limit, text[offset].isASCIIDigit { offset += 1 }
      }
      guard offset > range.lowerBound, offset < range.upperBound,
        text[offset] == UInt8(ascii: ".") || text[offset] == UInt8(ascii: ")")
      else { return 0 }
      offset += 1
    }
    guard offset < range.upperBound, text[offset].isBlank else { return 0 }
    while offset < range.upperBound, text[offset].isBlank { offset += 1 }
    return offset - range.lowerBound
  }
}
