extension Int {
  /// The number with points between thousands, as Indonesian readers expect it.
  public var grouped: String {
    let digits = String(magnitude)
    var result = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += "." }
      result.append(digit)
    }
    return result
  }
}
