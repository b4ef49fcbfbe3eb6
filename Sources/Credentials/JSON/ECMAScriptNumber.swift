/// Numbers as ECMAScript writes them (ECMA-262, Number::toString; RFC 8785, 3.2.2.3).
enum ECMAScriptNumber {
  /// The shortest digits that give the number back, in ECMAScript's layout; the number must be finite.
  static func description(of value: Double) -> String {
    if value == 0 { return "0" }
    let (digits, exponent) = shortest(abs(value))
    let sign = value < 0 ? "-" : ""
    let count = digits.count
    switch exponent {
    case count...21: return sign + digits + String(repeating: "0", count: exponent - count)
    case 1...21: return sign + digits.prefix(exponent) + "." + digits.dropFirst(exponent)
    case -5...0: return sign + "0." + String(repeating: "0", count: -exponent) + digits
    default:
      let power = exponent - 1
      let fraction = count > 1 ? "." + digits.dropFirst() : ""
      return sign + digits.prefix(1) + fraction + "e" + (power < 0 ? "-" : "+") + String(power.magnitude)
    }
  }

  /// The digits d₁d₂…dₖ and the n with value = 0.d₁d₂…dₖ × 10ⁿ; Swift's description has the shortest digits.
  private static func shortest(_ value: Double) -> (digits: String, exponent: Int) {
    let parts = value.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    let all = mantissa[0] + fraction
    let leading = all.prefix { $0 == "0" }.count
    var digits = String(all.dropFirst(leading))
    while digits.hasSuffix("0") { digits.removeLast() }
    return (digits, mantissa[0].count - leading + power)
  }
}
