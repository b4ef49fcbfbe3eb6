/// A moment in whole seconds, written in UTC.
public struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int

  /// Creates a moment from seconds since 1970-01-01T00:00:00Z.
  public init(seconds: Int) { self.seconds = seconds }

  /// Reads an RFC 3339 time, `2026-11-22T08:30:00Z`, with a fraction or an offset if there is one.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ start: Int, _ count: Int) -> Int? {
      guard start + count <= bytes.count else { return nil }
      return bytes[start..<start + count].reduce(0 as Int?) { total, byte in
        (0x30...0x39).contains(byte) ? total.map { $0 * 10 + Int(byte) - 0x30 } : nil
      }
    }
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == 0x3A, bytes[16] == 0x3A,
      let date = CalendarDate(String(text.prefix(10))),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
      hour < 24, minute < 60, second < 61
    else { return nil }
    var index = 19
    if bytes[index] == UInt8(ascii: ".") {
      index += 1
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    }
    var offset = 0
    switch bytes.dropFirst(index).first {
    case UInt8(ascii: "Z"): guard index + 1 == bytes.count else { return nil }
    case let sign? where sign == 0x2B || sign == 0x2D:
      guard index + 6 == bytes.count, bytes[index + 3] == 0x3A, let hours = number(index + 1, 2),
        let minutes = number(index + 4, 2)
      else { return nil }
      offset = (hours * 60 + minutes) * (sign == 0x2B ? 60 : -60)
    default: return nil
    }
    seconds = date.daysSinceEpoch * 86_400 + hour * 3_600 + minute * 60 + second - offset
  }

  /// The time as `YYYY-MM-DDThh:mm:ssZ`.
  public var description: String {
    let days = (seconds - (seconds % 86_400 + 86_400) % 86_400) / 86_400
    let rest = seconds - days * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return
      "\(CalendarDate(daysSinceEpoch: days))T\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  /// Whether the left moment is earlier.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
}
