/// How the characters of a file are stored.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without byte order mark.
  case utf8
  /// UTF-16, low byte first: Windows' "Unicode".
  case utf16LittleEndian
  /// UTF-16, high byte first.
  case utf16BigEndian
  /// Windows-1252, the old Western encoding of Windows.
  case windows1252
}

/// The text of a file, brought to UTF-8 from whatever encoding it was stored in.
public struct DecodedText: Sendable, Equatable {
  /// Valid UTF-8; bytes that were UTF-8 already stand where they stood, byte order mark included.
  public let bytes: [UInt8]
  /// How the file was stored.
  public let encoding: TextEncoding
  /// Whether the file begins with a byte order mark.
  public let hasMark: Bool
  /// How many broken places became U+FFFD.
  public let repairs: Int
  /// The offset in the stored bytes of the first broken place.
  public let firstBroken: Int?

  /// Recognises the encoding of stored bytes; nil when they are no text at all.
  ///
  /// Without a mark, NUL in every other byte means UTF-16; bytes that are no UTF-8 anywhere mean Windows-1252;
  /// UTF-8 with some broken places is repaired.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public init?(_ stored: [UInt8]) {
    guard let encoding = Self.encoding(of: stored) else { return nil }
    self.encoding = encoding
    switch encoding {
    case .utf8:
      let scan = UTF8Scan(stored)
      hasMark = stored.starts(with: [0xEF, 0xBB, 0xBF])
      bytes = scan.brokenRanges.isEmpty ? stored : scan.repaired(stored)
      repairs = scan.brokenRanges.count
      firstBroken = scan.brokenRanges.first?.lowerBound
    case .utf16LittleEndian, .utf16BigEndian:
      let isLittle = encoding == .utf16LittleEndian
      let units = stride(from: 0, to: stored.count - 1, by: 2).map { index in
        let (first, second) = (UInt16(stored[index]), UInt16(stored[index + 1]))
        return isLittle ? second << 8 | first : first << 8 | second
      }
      hasMark = units.first == 0xFEFF
      let broken = Self.brokenUnits(units) + (stored.count % 2 == 0 ? [] : [units.count])
      let text = String(decoding: units.dropFirst(hasMark ? 1 : 0), as: UTF16.self)
      bytes = Array(text.utf8) + (stored.count % 2 == 0 ? [] : UTF8Scan.replacement)
      repairs = broken.count
      firstBroken = broken.first.map { $0 * 2 }
    case .windows1252:
      hasMark = false
      bytes = Windows1252.utf8(of: stored)
      repairs = 0
      firstBroken = nil
    }
  }

  private static func encoding(of stored: [UInt8]) -> TextEncoding? {
    if stored.starts(with: [0xFF, 0xFE, 0, 0]) || stored.starts(with: [0, 0, 0xFE, 0xFF]) {
      return nil
    }
    if stored.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if stored.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if stored.contains(0) { return unmarkedUTF16(stored) }
    let controls = stored.lazy.filter { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1A }
      .count
    guard controls * 50 <= stored.count else { return nil }
    let scan = UTF8Scan(stored)
    if scan.isHopeless { return nil }
    guard scan.isForeign, controls == 0 else { return .utf8 }
    return Windows1252.canHold(stored) ? .windows1252 : .utf8
  }

  /// Western text in UTF-16 has its NULs on one side of each pair, and on most of them.
  private static func unmarkedUTF16(_ stored: [UInt8]) -> TextEncoding? {
    let sample = stored.prefix(4096)
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    guard stored.count % 2 == 0, zeros.min() == 0, (zeros[0] + zeros[1]) * 4 > sample.count else {
      return nil
    }
    return zeros[1] > 0 ? .utf16LittleEndian : .utf16BigEndian
  }

  private static func brokenUnits(_ units: [UInt16]) -> [Int] {
    var broken: [Int] = []
    var index = 0
    while index < units.count {
      let unit = units[index]
      if UTF16.isLeadSurrogate(unit), index + 1 < units.count,
        UTF16.isTrailSurrogate(units[index + 1])
      {
        index += 1
      } else if UTF16.isSurrogate(unit) {
        broken.append(index)
      }
      index += 1
    }
    return broken
  }
}
