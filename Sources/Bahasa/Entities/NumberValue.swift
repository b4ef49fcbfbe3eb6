/// What the digits of a number token say, read the Indonesian way.
public struct NumberValue: Sendable, Equatable {
  /// The value; `10.00` read as a clock is 10.
  public let value: Double
  /// Its digits, separators left out.
  public let digits: Int
  /// Whether it is digits only.
  public let isPlain: Bool
  /// Whether dots separate thousands throughout: `1.000`, `12.500.000`.
  public let hasThousandDots: Bool
  /// Whether a comma separates decimals: `3,5`.
  public let hasDecimalComma: Bool

  /// Reads digits with inner `.`, `,` and `:`.
  public init(_ bytes: some Sequence<UInt8>) {
    var whole = 0.0
    var fraction = 0.0
    var scale = 1.0
    var digits = 0
    var group = 0
    var dots = 0
    var wrongGroup = false
    var commas = 0
    var others = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Double(byte - UInt8(ascii: "0"))
        digits += 1
        group += 1
        if commas > 0 {
          scale /= 10
          fraction += digit * scale
        } else {
          whole = whole * 10 + digit
        }
      case UInt8(ascii: "."):
        if dots > 0 ? group != 3 : group > 3 { wrongGroup = true }
        dots += 1
        group = 0
      case UInt8(ascii: ","):
        if dots > 0, commas == 0, group != 3 { wrongGroup = true }
        commas += 1
        group = 0
      default: others += 1
      }
    }
    if dots > 0, commas == 0, group != 3 { wrongGroup = true }
    self.digits = digits
    isPlain = dots + commas + others == 0
    hasThousandDots = dots > 0 && !wrongGroup && others == 0
    hasDecimalComma = commas == 1 && !wrongGroup && others == 0
    // A dot that groups no thousands is a decimal or a clock: what stands before it counts.
    if dots == 1, wrongGroup, commas == 0 {
      var power = 1.0
      for _ in 0..<group { power *= 10 }
      value = whole / power
    } else {
      value = whole + fraction
    }
  }
}
