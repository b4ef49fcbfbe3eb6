public import Curriculum

/// A passage cut into the words that learners count.
public struct Passage: Sendable, Equatable {
  /// The words between blanks, in order; the first is word 1 on screen.
  public let words: [String]

  private let ranges: [Range<Int>]
  private let bytes: [UInt8]

  /// Cuts a text at its blanks.
  public init(_ text: String) {
    bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var start: Int?
    for index in bytes.indices {
      let isBlank = bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index])
      if isBlank, let from = start {
        ranges.append(from..<index)
        start = nil
      } else if !isBlank, start == nil {
        start = index
      }
    }
    if let start { ranges.append(start..<bytes.count) }
    self.ranges = ranges
    let bytes = bytes
    words = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The words that a quotation touches, counted from 0; blanks and line ends count alike.
  ///
  /// - Parameters:
  ///   - quote: The words as they stand in the passage.
  ///   - occurrence: Which occurrence is meant, from 1.
  /// - Returns: The first and last word, or nil where there is no such occurrence.
  /// - Complexity: O(passage × quote).
  public func find(_ quote: String, occurrence: Int = 1) -> ClosedRange<Int>? {
    let wanted = Passage.folded(Array(quote.utf8))
    guard !wanted.isEmpty else { return nil }
    let (folded, origin) = Passage.foldedWithOrigin(bytes)
    guard wanted.count <= folded.count else { return nil }
    var left = occurrence
    var index = 0
    while index + wanted.count <= folded.count {
      if folded[index] == wanted[0], folded[index..<index + wanted.count].elementsEqual(wanted) {
        left -= 1
        if left == 0 { return words(from: origin[index], to: origin[index + wanted.count - 1]) }
        index += wanted.count
      } else {
        index += 1
      }
    }
    return nil
  }

  /// The words of a range, joined by spaces.
  public func text(_ range: ClosedRange<Int>) -> String {
    words[range.clamped(to: 0...max(0, words.count - 1))].joined(separator: " ")
  }

  private func words(from first: Int, to last: Int) -> ClosedRange<Int>? {
    guard let start = ranges.firstIndex(where: { $0.upperBound > first }),
      let end = ranges.lastIndex(where: { $0.lowerBound <= last }), start <= end
    else { return nil }
    return start...end
  }

  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    let (folded, _) = foldedWithOrigin(bytes)
    return Array(folded.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
  }

  /// Runs of blanks as one space, with the place each byte came from.
  private static func foldedWithOrigin(_ bytes: [UInt8]) -> ([UInt8], [Int]) {
    var folded: [UInt8] = []
    var origin: [Int] = []
    for (index, byte) in bytes.enumerated() {
      let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if isBlank, folded.last == 0x20 { continue }
      folded.append(isBlank ? 0x20 : byte)
      origin.append(index)
    }
    return (folded, origin)
  }
}

extension SpanTask {
  /// The words of a span of the key, counted from 0; nil where the passage does not hold its quotation.
  public func words(of span: Span) -> ClosedRange<Int>? {
    Passage(text).find(span.quote, occurrence: span.occurrence)
  }
}
