/// The identifier of a fact: a UUID of version 7 (RFC 9562 §5.7), so that sorting by it sorts by time.
public struct RecordID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The sixteen bytes, the most significant first.
  public let bytes: [UInt8]

  /// Makes an identifier from a time and ten random bytes.
  ///
  /// - Parameters:
  ///   - time: milliseconds since 1970; the lowest 48 bits count.
  ///   - random: at least ten bytes; missing ones count as zero.
  public init(time: Int64, random: [UInt8]) {
    var bytes = (0..<6).map { UInt8(truncatingIfNeeded: time >> (40 - 8 * Int64($0))) }
    bytes += (random.prefix(10) + Array(repeating: 0, count: max(0, 10 - random.count)))
    bytes[6] = 0x70 | (bytes[6] & 0x0F)
    bytes[8] = 0x80 | (bytes[8] & 0x3F)
    self.bytes = bytes
  }

  /// Reads the usual form `018f…-….-7…-…`; nil where it is anything but a UUID in lower case.
  public init?(_ text: String) {
    var bytes: [UInt8] = []
    var high: UInt8?
    for (index, character) in text.utf8.enumerated() {
      if [8, 13, 18, 23].contains(index) {
        guard character == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = Self.digits.firstIndex(of: character) else { return nil }
      if let first = high {
        bytes.append(first << 4 | UInt8(digit))
        high = nil
      } else {
        high = UInt8(digit)
      }
    }
    guard bytes.count == 16, text.utf8.count == 36 else { return nil }
    self.bytes = bytes
  }

  /// The milliseconds since 1970 that the identifier carries.
  public var time: Int64 { bytes.prefix(6).reduce(0) { $0 << 8 | Int64($1) } }

  /// The usual form with hyphens, in lower case.
  public var description: String {
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
      text.append(Self.digits[Int(byte >> 4)])
      text.append(Self.digits[Int(byte & 0x0F)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Orders by time, then by the random part.
  public static func < (lhs: RecordID, rhs: RecordID) -> Bool {
    lhs.bytes.lexicographicallyPrecedes(rhs.bytes)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
