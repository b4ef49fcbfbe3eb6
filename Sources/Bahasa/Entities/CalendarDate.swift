/// A day of the Gregorian calendar.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year, for instance 2025.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day that exists, or nil: 31/2 gives none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The names of the months, January first.
  public static let monthNames = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
  ]

  /// Orders by time.
  public static func < (lhs: CalendarDate, rhs: CalendarDate) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }

  /// How many days a month has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01.
  ///
  /// Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  public var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week.
  public var weekday: Weekday {
    let index = (dayNumber + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }
}

/// A day of the week.
public enum Weekday: Int, Sendable, CaseIterable {
  /// Monday
  case senin
  /// Tuesday
  case selasa
  /// Wednesday
  case rabu
  /// Thursday
  case kamis
  /// Friday
  case jumat
  /// Saturday
  case sabtu
  /// Sunday
  case minggu

  /// The names that texts write, in small letters.
  public static let spellings: StaticString = "senin selasa rabu kamis jumat jum'at sabtu minggu ahad"

  /// The name as a text writes it: `Senin`.
  public var name: String { ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"][rawValue] }
}

/// A date as it stands in a text.
public struct DateMention: Sendable {
  /// The weekday before it, if there is one.
  public let weekday: Weekday?
  /// The token of the weekday.
  public let weekdayToken: Int?
  /// The day of the month as written.
  public let day: Int
  /// The month as written, 1 to 12 if it is one.
  public let month: Int
  /// The year, if it is written.
  public let year: Int?
  /// Whether it is a span of days, of which these are the last.
  public let isSpan: Bool

  /// The day it names, if the year is written and the day exists.
  public var date: CalendarDate? {
    year.flatMap { CalendarDate(year: $0, month: month, day: day) }
  }
}
