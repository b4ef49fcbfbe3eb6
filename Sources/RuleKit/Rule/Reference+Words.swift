import Bahasa

extension Reference {
  /// The day on which it was last checked, in words: `20 November 2026`; as it is stored where it is no such day.
  public var checkedInWords: String {
    let parts = checked.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, CalendarDate.monthNames.indices.contains(parts[1] - 1) else { return checked }
    return "\(parts[2]) \(CalendarDate.monthNames[parts[1] - 1]) \(parts[0])"
  }
}
