/// A text as units and sentences.
struct UnitText {
  let units: [Unit]
  /// The units of each sentence; a line end that is no wrapped line ends a sentence too.
  let sentences: [Range<Int>]
  let bytes: [UInt8]

  /// Reads a text.
  ///
  /// - Complexity: O(*n*).
  init(_ text: String) {
    bytes = Array(text.utf8)
    var reader = UnitReader(TextScanner.tokens(text), bytes: bytes)
    units = reader.read()
    var sentences: [Range<Int>] = []
    for index in units.indices {
      if let last = sentences.last, units[last.lowerBound].sentence == units[index].sentence {
        sentences[sentences.count - 1] = last.lowerBound..<index + 1
      } else {
        sentences.append(index..<index + 1)
      }
    }
    self.sentences = sentences
  }

  /// The text of a byte range.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The bytes from the first to the last unit of a range.
  func bytes(of units: Range<Int>) -> Range<Int> {
    guard let first = units.first, let last = units.last else { return 0..<0 }
    return self.units[first].range
      .lowerBound..<max(self.units[last].range.upperBound, self.units[first].range.upperBound)
  }
}
