import Bahasa
import RuleKit

/// Masks personal data in what a finding shows.
enum DigitMask {
  /// `3399••••••••0001`: the first and last four digits of a long number.
  static func long(_ digits: [UInt8]) -> String {
    guard digits.count > 10 else { return short(digits) }
    return String(decoding: digits.prefix(4), as: UTF8.self) + String(repeating: "•", count: digits.count - 8)
      + String(decoding: digits.suffix(4), as: UTF8.self)
  }

  /// `08••••••••00`: the first and last two digits.
  static func short(_ digits: [UInt8]) -> String {
    guard digits.count > 4 else { return String(repeating: "•", count: digits.count) }
    return String(decoding: digits.prefix(2), as: UTF8.self) + String(repeating: "•", count: digits.count - 4)
      + String(decoding: digits.suffix(2), as: UTF8.self)
  }
}
