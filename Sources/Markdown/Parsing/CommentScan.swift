/// An HTML comment at the start of a line, found in the bytes of that line.
struct CommentScan {
  /// The bytes between `<!--` and `-->`.
  let content: Range<Int>
  /// The bytes after it without blanks around them.
  let trailing: Range<Int>

  /// Scans a line without its line end; nil if it does not begin with a comment that ends on it.
  init?(_ text: UnsafeBufferPointer<UInt8>, in line: Range<Int>) {
    guard line.count >= 7, text[line].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) else { return nil }
    var close = line.lowerBound + 4
    while close + 3 <= line.upperBound {
      if text[close] == 0x2D, text[close + 1] == 0x2D, text[close + 2] == 0x3E { break }
      close += 1
    }
    guard close + 3 <= line.upperBound else { return nil }
    content = line.lowerBound + 4..<close
    var start = close + 3
    var end = line.upperBound
    while start < end, text[start].isBlank { start += 1 }
    while end > start, text[end - 1].isBlank { end -= 1 }
    trailing = start..<end
  }
}
