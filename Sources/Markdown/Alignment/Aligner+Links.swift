extension Aligner {
  /// Consumes what closes a link or image: `](destination "title")`, `][label]`, `][]` or `]`.
  ///
  /// The parser has found a link here, so that the first form that can be read is the one that it took.
  mutating func consumeLinkTail() -> Bool {
    guard cursor < limit, text[cursor] == UInt8(ascii: "]") else { return false }
    cursor += 1
    guard cursor < limit else { return true }
    if text[cursor] == UInt8(ascii: "("), let end = inlineTail(cursor + 1) {
      cursor = end
    } else if text[cursor] == UInt8(ascii: "["), let end = label(cursor + 1) {
      cursor = end
    }
    return true
  }

  /// The end of a link label whose `[` lies before `start`; nil if it does not close.
  private func label(_ start: Int) -> Int? {
    var offset = start
    while offset < limit, offset - start <= 1000 {
      switch text[offset] {
      case UInt8(ascii: "]"): return offset + 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\"): offset = afterEscape(offset)
      default: offset += 1
      }
    }
    return nil
  }

  /// The end of `destination "title")`, or nil if it cannot be read so.
  private func inlineTail(_ start: Int) -> Int? {
    guard let afterDestination = destination(skippingSpace(start)) else { return nil }
    var offset = skippingSpace(afterDestination)
    if offset > afterDestination, let afterTitle = title(offset) { offset = skippingSpace(afterTitle) }
    return offset < limit && text[offset] == UInt8(ascii: ")") ? offset + 1 : nil
  }

  private func destination(_ start: Int) -> Int? {
    guard start < limit else { return nil }
    return text[start] == UInt8(ascii: "<") ? bracketedDestination(start + 1) : bareDestination(start)
  }

  private func bracketedDestination(_ start: Int) -> Int? {
    var offset = start
    while offset < limit {
      switch text[offset] {
      case UInt8(ascii: ">"): return offset + 1
      case UInt8(ascii: "<"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
      case UInt8(ascii: "\\"): offset += 2
      default: offset += 1
      }
    }
    return nil
  }

  private func bareDestination(_ start: Int) -> Int? {
    var offset = start
    var depth = 0
    while offset < limit {
      switch text[offset] {
      case UInt8(ascii: "\\"):
        offset = afterEscape(offset)
        continue
      case UInt8(ascii: "("):
        depth += 1
        if depth > 32 { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { return offset }
        depth -= 1
      case UInt8(ascii: " "), 0x09...0x0D:
        return offset == start ? nil : offset
      default: break
      }
      offset += 1
    }
    return nil
  }

  /// The end of a quoted title; nil if there is none at `start`.
  private func title(_ start: Int) -> Int? {
    guard start < limit else { return nil }
    let open = text[start]
    let close: UInt8
    switch open {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = open
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    // A backslash before the closing mark escapes it only if another one follows: the longest match wins.
    var escapedClose: Int?
    var offset = start + 1
    while offset < limit {
      let byte = text[offset]
      if byte == close { return offset + 1 }
      if byte == open { return escapedClose }
      if byte == UInt8(ascii: "\\") {
        let next = afterEscape(offset)
        if next == offset + 2, text[offset + 1] == close { escapedClose = next }
        offset = next
      } else {
        offset += 1
      }
    }
    return escapedClose
  }

  /// The offset after a backslash and what it escapes.
  private func afterEscape(_ offset: Int) -> Int {
    offset + 1 < limit && text[offset + 1].isASCIIPunctuation ? offset + 2 : offset + 1
  }

  /// Skips white space between the parts of a link tail, line ends with their container markers included.
  private func skippingSpace(_ start: Int) -> Int {
    var offset = start
    while offset < limit {
      let length = lineEndLength(at: offset)
      if length > 0 {
        offset = contentStart(offset + length, before: nil)
      } else if text[offset].isBlank || text[offset] == 0x0B || text[offset] == 0x0C {
        offset += 1
      } else {
        break
      }
    }
    return offset
  }
}
