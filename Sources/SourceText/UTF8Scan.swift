/// Where bytes are UTF-8 and where they are not (Unicode standard, table 3-7).
struct UTF8Scan {
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Maximal broken sequences, in order.
  private(set) var brokenRanges: [Range<Int>] = []
  /// Whether so much is broken that the bytes are no text at all; the scan stops there.
  private(set) var isHopeless = false
  private var hasWholeSequences = false
  private let count: Int

  init(_ bytes: [UInt8]) {
    count = bytes.count
    let bearable = 64 + bytes.count / 20
    var index = 0
    while index < bytes.count, !isHopeless {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let (length, isWhole) = Self.sequence(bytes, index)
      if isWhole { hasWholeSequences = true } else { brokenRanges.append(index..<index + length) }
      isHopeless = brokenRanges.count > bearable
      index += length
    }
  }

  /// Whether the bytes seem to be of another encoding: broken, with no sequence that is whole; a file cut off
  /// in its last character is still UTF-8.
  var isForeign: Bool {
    guard let first = brokenRanges.first, !hasWholeSequences else { return false }
    return !(brokenRanges.count == 1 && first.count > 1 && first.upperBound == count)
  }

  /// The bytes with U+FFFD for each broken sequence.
  func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + brokenRanges.count * 2)
    var copied = 0
    for range in brokenRanges {
      result += bytes[copied..<range.lowerBound]
      result += Self.replacement
      copied = range.upperBound
    }
    result += bytes[copied...]
    return result
  }

  /// The length of the sequence at an index, and whether it is whole; a broken one ends before the first byte
  /// that cannot belong to it.
  private static func sequence(_ bytes: [UInt8], _ start: Int) -> (length: Int, isWhole: Bool) {
    let needed: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[start] {
    case 0xC2...0xDF: needed = 2
    case 0xE0...0xEF: needed = 3
    case 0xF0...0xF4: needed = 4
    default: return (1, false)
    }
    switch bytes[start] {
    case 0xE0: second = 0xA0...0xBF
    case 0xED: second = 0x80...0x9F
    case 0xF0: second = 0x90...0xBF
    case 0xF4: second = 0x80...0x8F
    default: break
    }
    var length = 1
    while length < needed, start + length < bytes.count {
      guard (length == 1 ? second : 0x80...0xBF).contains(bytes[start + length]) else { break }
      length += 1
    }
    return (length, length == needed)
  }
}
