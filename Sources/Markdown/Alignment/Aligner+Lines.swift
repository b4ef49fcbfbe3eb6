import CCmark

extension Aligner {
  /// The length of the line end at an offset inside the block; 0 if there is none.
  @inline(__always) func lineEndLength(at offset: Int) -> Int {
    guard offset < limit else { return 0 }
    if text[offset] == UInt8(ascii: "\n") { return 1 }
    guard text[offset] == UInt8(ascii: "\r") else { return 0 }
    return offset + 1 < text.count && text[offset + 1] == UInt8(ascii: "\n") ? 2 : 1
  }

  /// Consumes a soft or hard break: trailing blanks, backslash, line end, and the containers' markers after it.
  mutating func alignLineBreak(isHard: Bool, before next: OpaquePointer?) -> Bool {
    cursor = text.skippingBlanks(cursor)
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

  /// Where the content of a continuation line begins before a node.
  func contentStart(_ lineStart: Int, before next: OpaquePointer?) -> Int {
    guard quoteDepth > 0, let next, next.nodeType == CMARK_NODE_TEXT else {
      return source.contentStart(lineStart, quoteDepth: quoteDepth)
    }
    return source.contentStart(lineStart, quoteDepth: quoteDepth, beforeText: next.nodeLiteral)
  }
}
