/// Numbers as Indonesian readers expect them.
enum Figures {
  /// A mark with at most one decimal behind a comma.
  static func mark(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
  }

  /// A whole number with points between thousands.
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += "." }
      result.append(digit)
    }
    return result
  }
}
