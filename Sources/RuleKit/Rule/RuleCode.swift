/// The address of a rule: a family of three letters and a number, `KIP-03`; never reused.
public struct RuleCode: Sendable, Hashable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The code as people write it.
  public let description: String

  /// A code that is known to be well formed, in source code.
  public init(stringLiteral value: String) { description = value }

  /// A code that someone typed, in any case; nil if it is not three letters, a hyphen and two digits.
  public init?(_ text: some StringProtocol) {
    let code = text.uppercased()
    let bytes = Array(code.utf8)
    guard bytes.count == 6, bytes[3] == UInt8(ascii: "-"),
      bytes[..<3].allSatisfy({ $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }),
      bytes[4...].allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") })
    else { return nil }
    description = code
  }

  /// The three letters.
  public var family: String { String(description.prefix(3)) }

  /// Orders by family, then number.
  public static func < (lhs: RuleCode, rhs: RuleCode) -> Bool { lhs.description < rhs.description }
}
