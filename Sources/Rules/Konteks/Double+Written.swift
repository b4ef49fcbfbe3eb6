extension Double {
  /// As Indonesian writes it: `1.250`, `12,5`.
  var written: String {
    let tenths = (self * 10).rounded()
    let whole = Int(exactly: (tenths / 10).rounded(.towardZero)) ?? 0
    let tenth = Int(exactly: tenths.truncatingRemainder(dividingBy: 10)) ?? 0
    var digits = String(whole)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    return groups.joined(separator: ".") + (tenth == 0 ? "" : ",\(tenth)")
  }
}
