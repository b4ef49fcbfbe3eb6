/// What stands before the decimals of a number.
public enum DecimalMark: String, Sendable, CaseIterable {
  /// As in `7,5`: Indonesian.
  case comma = ","
  /// As in `7.5`: programs.
  case dot = "."

  /// A number with this mark, in as few digits as tell it apart; nothing for what is no number.
  public func format(_ number: Double) -> String {
    guard number.isFinite else { return "" }
    if let whole = Int64(exactly: number) { return String(whole) }
    return String(number.description.map { $0 == "." ? Character(rawValue) : $0 })
  }
}
