/// Finds what must not reach the parser and blots it out byte for byte, so that offsets stay as stored.
///
/// A blot is one `Prose.broken` byte. `ProseWriter.restore(from:)` brings back what was readable.
enum Sanitizer {
  /// Runs a body on text that libcmark can read safely and in linear time.
  static func withSafeMarkdown<Result>(
    _ stored: UnsafeBufferPointer<UInt8>, lineStarts: [Int],
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let safe = safeMarkdown(stored, lineStarts: lineStarts) else { return body(stored) }
    return safe.withUnsafeBufferPointer(body)
  }

  /// Runs a body on text that is UTF-8 without NUL.
  static func withValidText<Result>(
    _ stored: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let valid = withoutBrokenBytes(stored) else { return body(stored) }
    return valid.withUnsafeBufferPointer(body)
  }

  /// A copy that libcmark can read safely and in linear time, or nil where the text is so as it stands.
  private static func safeMarkdown(_ stored: UnsafeBufferPointer<UInt8>, lineStarts: [Int]) -> [UInt8]? {
    guard let valid = withoutBrokenBytes(stored) else {
      return HostileMarkup.removed(from: stored, lineStarts: lineStarts)
    }
    return valid.withUnsafeBufferPointer { HostileMarkup.removed(from: $0, lineStarts: lineStarts) } ?? valid
  }

  /// A copy of the text with NUL and broken UTF-8 blotted out, or nil if there is none.
  ///
  /// - Complexity: O(*n*).
  private static func withoutBrokenBytes(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard var broken = nextBrokenByte(text, from: 0) else { return nil }
    var copy = Array(text)
    while true {
      copy[broken] = Prose.broken
      guard let next = nextBrokenByte(text, from: broken + 1) else { return copy }
      broken = next
    }
  }

  private static func nextBrokenByte(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = text.baseAddress else { return nil }
    let raw = UnsafeRawPointer(base)
    var index = start
    while index < text.count {
      while index + 32 <= text.count, isPlainASCII(raw + index) { index += 32 }
      while index < text.count, base[index] &- 1 < 0x7F { index += 1 }
      guard index < text.count else { return nil }
      let length = scalarLength(text, at: index)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// Whether 32 bytes are ASCII without NUL.
  @inline(__always)
  private static func isPlainASCII(_ bytes: UnsafeRawPointer) -> Bool {
    var flags: UInt64 = 0
    for offset in stride(from: 0, to: 32, by: 8) {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A byte that is 0 borrows into its high bit; one above 0x7F has it set.
      flags |= word | (word &- 0x0101_0101_0101_0101)
    }
    return flags & 0x8080_8080_8080_8080 == 0
  }

  /// The length of the well-formed UTF-8 sequence at an index (Unicode table 3-7); 0 if broken, or NUL.
  @inline(__always)
  private static func scalarLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = text[index]
    if lead < 0x80 { return lead == 0 ? 0 : 1 }
    guard index + 1 < text.count else { return 0 }
    let second = text[index + 1]
    switch lead {
    case 0xC2...0xDF:
      return second & 0xC0 == 0x80 ? 2 : 0
    case 0xE0...0xEF:
      let lowest: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
      let highest: UInt8 = lead == 0xED ? 0x9F : 0xBF
      guard second >= lowest, second <= highest, index + 2 < text.count else { return 0 }
      return text[index + 2] & 0xC0 == 0x80 ? 3 : 0
    case 0xF0...0xF4:
      let lowest: UInt8 = lead == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
      guard second >= lowest, second <= highest, index + 3 < text.count else { return 0 }
      return text[index + 2] & 0xC0 == 0x80 && text[index + 3] & 0xC0 == 0x80 ? 4 : 0
    default:
      return 0
    }
  }
}
