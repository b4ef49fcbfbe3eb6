/// Reads the few kinds of token that an object table is made of.
struct PDFScanner {
  let bytes: [UInt8]
  var position: Int

  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// Skips white space and reads a number of at most ten digits.
  mutating func integer() -> Int? {
    while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
    var value: Int?
    var digits = 0
    while position < bytes.count, (0x30...0x39).contains(bytes[position]), digits < 10 {
      value = (value ?? 0) * 10 + Int(bytes[position] - 0x30)
      position += 1
      digits += 1
    }
    return value
  }

  /// Moves behind the next occurrence of a word in the 64 KiB that follow.
  mutating func skip(past word: String) -> Bool {
    guard position <= bytes.count else { return false }
    let window = bytes[position..<min(position + 65_536, bytes.count)]
    guard let found = Self.find(word, in: window) else { return false }
    position = found + word.utf8.count
    return true
  }

  /// Whether the word stands here; if so, moves behind it.
  mutating func accept(_ word: String) -> Bool {
    while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
    guard bytes.dropFirst(position).starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  static func find(_ word: String, in window: ArraySlice<UInt8>) -> Int? {
    ByteSearch.firstIndex(of: Array(word.utf8), in: window)
  }
}

/// One cross-reference section with its trailer.
struct PDFSection {
  var offsets: [Int: Int] = [:]
  var trailer: [String: Int] = [:]

  init(_ bytes: [UInt8], at position: Int) throws(PDFError) {
    guard position < bytes.count else { throw .noCrossReference }
    var scanner = PDFScanner(bytes, at: position)
    guard scanner.accept("xref") else { throw .noCrossReference }
    while let first = scanner.integer() {
      guard let count = scanner.integer(), count <= bytes.count / 20 else { throw .noCrossReference }
      for number in first..<first + count {
        guard let offset = scanner.integer(), scanner.integer() != nil else { throw .noCrossReference }
        if scanner.accept("n") {
          offsets[number] = offset
        } else if !scanner.accept("f") {
          throw .noCrossReference
        }
      }
    }
    guard scanner.accept("trailer") else { throw .noCrossReference }
    let start = scanner.position
    guard scanner.skip(past: "startxref") else { throw .noTrailer }
    for key in ["Size", "Root", "Info", "Prev"] {
      guard let found = PDFScanner.find("/\(key) ", in: bytes[start..<scanner.position]) else { continue }
      var value = PDFScanner(bytes, at: found + key.utf8.count + 2)
      trailer[key] = value.integer()
    }
  }
}
