import CCmark

extension Aligner {
  /// Compares a text with the source, escapes and entities resolved, and writes it.
  mutating func alignText(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeBufferPointer(rebasing: literal.dropFirst(guardBytes))
    cursor += guardBytes
    guardBytes = 0
    let base = writer.count
    writer.noteVerbatim(prose: base, source: cursor + shift)
    writer.append(bytes)
    if standsVerbatim(bytes) {
      cursor += bytes.count
      return true
    }
    var index = 0
    while index < bytes.count {
      guard cursor < limit else { return false }
      let byte = text[cursor]
      if byte == UInt8(ascii: "\\"), cursor + 1 < limit, text[cursor + 1].isASCIIPunctuation {
        guard bytes[index] == text[cursor + 1] else { return false }
        writer.noteVerbatim(prose: base + index, source: cursor + 1 + shift)
        index += 1
        cursor += 2
      } else if byte == UInt8(ascii: "&"),
        let reference = entities.reference(in: text, at: cursor, limit: limit)
      {
        guard bytes[index...].starts(with: reference.bytes) else { return false }
        writer.noteReplaced(prose: base + index, source: cursor + shift, length: reference.length)
        index += reference.bytes.count
        cursor += reference.length
        writer.noteVerbatim(prose: base + index, source: cursor + shift)
      } else {
        guard byte == bytes[index] else { return false }
        index += 1
        cursor += 1
      }
    }
    return true
  }

  /// Whether a text stands at the cursor as it is, without escapes and references.
  @inline(__always)
  private func standsVerbatim(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress, let source = text.baseAddress, cursor + bytes.count <= limit else {
      return false
    }
    let all = 0..<bytes.count
    return memcmp(base, source + cursor, bytes.count) == 0
      && bytes.firstIndex(of: UInt8(ascii: "\\"), in: all) == nil
      && bytes.firstIndex(of: UInt8(ascii: "&"), in: all) == nil
  }

  /// Consumes a code span: a run of backticks up to the next run of the same length.
  mutating func alignCodeSpan() -> Bool {
    let start = cursor
    let length = backticks(at: start)
    guard length > 0 else { return false }
    var offset = start + length
    while offset < limit {
      let run = backticks(at: offset)
      if run == length {
        cursor = offset + run
        writer.append(Prose.object, source: start + shift, length: cursor - start)
        return true
      }
      offset += max(run, 1)
    }
    return false
  }

  private func backticks(at start: Int) -> Int {
    var offset = start
    while offset < limit, text[offset] == UInt8(ascii: "`") { offset += 1 }
    return offset - start
  }

  /// Consumes `<scheme:…>` or `<mail@address>`.
  mutating func alignAutolink() -> Bool {
    let start = cursor
    var offset = start
    while offset < limit, text[offset] != UInt8(ascii: ">") { offset += 1 }
    guard offset < limit else { return false }
    cursor = offset + 1
    writer.append(Prose.object, source: start + shift, length: cursor - start)
    return true
  }

  /// Consumes inline HTML, which may run over line ends.
  mutating func alignInlineHTML(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = cursor
    var index = 0
    while index < literal.count {
      let byte = literal[index]
      index += 1
      if byte.isLineEnd {
        let length = lineEndLength(at: cursor)
        guard length > 0 else { return false }
        if byte == UInt8(ascii: "\r"), index < literal.count, literal[index] == UInt8(ascii: "\n") {
          index += 1
        }
        while index < literal.count, literal[index].isBlank { index += 1 }
        let rest = UnsafeBufferPointer(rebasing: literal[index...])
        cursor = source.contentStart(cursor + length, quoteDepth: quoteDepth, beforeText: rest)
      } else {
        guard cursor < limit, text[cursor] == byte else { return false }
        cursor += 1
      }
    }
    writer.append(Prose.object, source: start + shift, length: cursor - start)
    return true
  }
}
