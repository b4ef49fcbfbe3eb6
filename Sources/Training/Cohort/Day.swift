import Bahasa
import Credentials

/// A day of the calendar, written `2026-11-21`.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  let date: Credentials.CalendarDate

  /// Reads `2026-11-21`; nil for a day that no calendar has.
  public init?(_ text: String) {
    guard let date = Credentials.CalendarDate(text) else { return nil }
    self.date = date
  }

  /// The day as `2026-11-21`.
  public var description: String { date.description }

  /// The day in words: `21 November 2026`.
  public var words: String { "\(date.day) \(Bahasa.CalendarDate.monthNames[date.month - 1]) \(date.year)" }

  /// Orders by time.
  public static func < (lhs: Day, rhs: Day) -> Bool { lhs.date < rhs.date }

  /// Two days as a span: `10–12 November 2026`.
  public static func span(_ first: Day, _ last: Day) -> String {
    if first == last { return first.words }
    if first.date.year == last.date.year, first.date.month == last.date.month {
      return "\(first.date.day)–\(last.words)"
    }
    return "\(first.words)–\(last.words)"
  }
}
