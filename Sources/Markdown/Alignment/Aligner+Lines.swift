import CCmark

extension Aligner {
  @inline(__always) func skippingBlanks(_ offset: Int) -> Int {
    var offset = offset
    while offset < text.count, text[offset].isBlank { offset += 1 }
    return offset
  }

  /// The length of the line end at an offset inside the block; 0 if there is none.
  @inline(__always) func lineEndLength(at offset: Int) -> Int {
    guard offset < limit else { return 0 }
    if text[offset] == UInt8(ascii: "\n") { return 1 }
    guard text[offset] == UInt8(ascii: "\r") else { return 0 }
    return offset + 1 < text.count && text[offset + 1] == UInt8(ascii: "\n") ? 2 : 1
  }

  /// Consumes a soft or hard break: trailing blanks, backslash, line end, and the containers' markers after it.
  mutating func alignLineBreak(isHard: Bool, before next: OpaquePointer?) -> Bool {
    cursor = skippingBlanks(cursor)
    var keepsBlanks = false
    if isHard, cursor < limit, text[cursor] == UInt8(ascii: "\\") {
      cursor += 1
      keepsBlanks = true
    }
    let length = lineEndLength(at: cursor)
    guard length > 0 else { return false }
    writer.appendLineBreak(
      source: cursor + shift, length: length, isLineFeed: text[cursor] == UInt8(ascii: "\n"))
    let lineStart = cursor + length
    cursor = contentStart(lineStart, before: next)
    if keepsBlanks { cursor = beforeKeptBlanks(cursor, lineStart: lineStart, next) }
    return true
  }

  /// Moves back over the blanks that begin a text: a lazy line keeps its blanks where nothing strips them, which
  /// is after a backslash and after link definitions.
  func beforeKeptBlanks(_ start: Int, lineStart: Int, _ next: OpaquePointer?) -> Int {
    guard let next, next.nodeType == CMARK_NODE_TEXT, start < limit else { return start }
    let literal = next.nodeLiteral
    guard let first = literal.first, first.isBlank else { return start }
    let inText = literal.prefix { $0.isBlank }.count
    var inSource = 0
    while start - inSource > lineStart, text[start - inSource - 1].isBlank { inSource += 1 }
    // A numeric reference may stand for a blank of the text.
    if text[start] == UInt8(ascii: "&"), start + 1 < limit, text[start + 1] == UInt8(ascii: "#") {
      return inText > inSource ? start - inSource : start
    }
    return inText <= inSource ? start - inText : start
  }

  /// Where the content of a continuation line begins: after blanks and the markers of block quotes.
  ///
  /// `next` is the node whose content follows; a text may itself begin with `>`.
  func contentStart(_ lineStart: Int, before next: OpaquePointer?) -> Int {
    let start = skippingBlanks(lineStart)
    guard quoteDepth > 0, start < text.count, text[start] == UInt8(ascii: ">") else { return start }
    guard let next, next.nodeType == CMARK_NODE_TEXT else { return contentStart(start, beforeText: nil) }
    return contentStart(start, beforeText: next.nodeLiteral)
  }

  /// As above, from the first byte that is not blank, before a text.
  func contentStart(_ start: Int, beforeText literal: UnsafeBufferPointer<UInt8>?) -> Int {
    var markers = quoteDepth
    if let literal, literal.first == UInt8(ascii: ">") {
      let inSource = Aligner.leadingMarkers(text[start...])
      let after = inSource.end
      let isEscaped = after < limit && (text[after] == UInt8(ascii: "\\") || text[after] == UInt8(ascii: "&"))
      if !isEscaped {
        markers = min(markers, max(0, inSource.count - Aligner.leadingMarkers(literal[...]).count))
      }
    }
    var offset = start
    while markers > 0, offset < text.count, text[offset] == UInt8(ascii: ">") {
      offset = skippingBlanks(offset + 1)
      markers -= 1
    }
    return offset
  }

  /// How many `>` a text begins with, blanks between them allowed, and where they end.
  private static func leadingMarkers(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> (count: Int, end: Int) {
    var count = 0
    var offset = text.startIndex
    while offset < text.endIndex, text[offset] == UInt8(ascii: ">") {
      count += 1
      offset += 1
      while offset < text.endIndex, text[offset].isBlank { offset += 1 }
    }
    return (count, offset)
  }
}
