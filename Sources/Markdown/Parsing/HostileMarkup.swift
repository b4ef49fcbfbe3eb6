/// Markup on which libcmark 0.30.2 takes quadratic time; it is blotted out and so read as plain text.
///
/// - Image openers: each link makes libcmark walk every `![` that is still open in the block (`![[]()` repeated).
/// - Nested containers: each blank line makes it walk every open list item (`+ + + +` and blank lines).
enum HostileMarkup {
  /// The product of `![` and `]` in one run of lines from which on brackets mean nothing there.
  private static let bracketPairs = 1 << 20
  /// The bytes at the start of a line beyond which a list or quote marker means nothing.
  private static let markerColumns = 80

  /// A copy without such markup, or nil if there is none.
  ///
  /// - Complexity: O(*n*).
  static func removed(from text: UnsafeBufferPointer<UInt8>, lineStarts: [Int]) -> [UInt8]? {
    var blots = deepMarkers(in: text, lineStarts: lineStarts)
    if imageOpeners(in: text) > 256 { blots += crowdedBrackets(in: text, lineStarts: lineStarts) }
    guard !blots.isEmpty else { return nil }
    var copy = Array(text)
    for offset in blots { copy[offset] = Prose.broken }
    return copy
  }

  private static func imageOpeners(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var start = 0
    while let mark = text.firstIndex(of: UInt8(ascii: "!"), in: start..<text.count) {
      start = mark + 1
      if start < text.count, text[start] == UInt8(ascii: "[") { count += 1 }
    }
    return count
  }

  /// The `[` of runs of lines without a blank line that hold too many image openers and closers.
  private static func crowdedBrackets(in text: UnsafeBufferPointer<UInt8>, lineStarts: [Int]) -> [Int] {
    var blots: [Int] = []
    var openers: [Int] = []
    var images = 0
    var closers = 0
    func endRun() {
      if images * closers > bracketPairs { blots += openers }
      openers.removeAll(keepingCapacity: true)
      images = 0
      closers = 0
    }
    for (index, start) in lineStarts.enumerated() {
      let end = index + 1 < lineStarts.count ? lineStarts[index + 1] : text.count
      if text[start..<end].allSatisfy({ $0.isBlank || $0.isLineEnd }) { endRun() }
      for offset in start..<end {
        if text[offset] == UInt8(ascii: "[") {
          openers.append(offset)
          if offset > start, text[offset - 1] == UInt8(ascii: "!") { images += 1 }
        } else if text[offset] == UInt8(ascii: "]") {
          closers += 1
        }
      }
    }
    endRun()
    return blots
  }

  /// The list and quote markers that stand far into a line of nothing but markers.
  private static func deepMarkers(in text: UnsafeBufferPointer<UInt8>, lineStarts: [Int]) -> [Int] {
    var blots: [Int] = []
    for start in lineStarts {
      var offset = start
      while offset < text.count, isMarkerByte(text[offset]) {
        if offset - start >= markerColumns, !text[offset].isBlank, !text[offset].isASCIIDigit,
          isMarker(text, at: offset)
        {
          blots.append(offset)
        }
        offset += 1
      }
    }
    return blots
  }

  private static func isMarkerByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// A quote marker, or a list marker that a blank or the line's end follows.
  private static func isMarker(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    text[offset] == UInt8(ascii: ">") || offset + 1 == text.count || text[offset + 1].isBlank
      || text[offset + 1].isLineEnd
  }
}
