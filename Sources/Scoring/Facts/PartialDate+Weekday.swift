import Bahasa

extension PartialDate {
  /// The day of the week, Monday being 0, where the date is complete and exists.
  var weekday: Int? {
    guard let day, let year else { return nil }
    return CalendarDate(year: year, month: month, day: day)?.weekday.rawValue
  }

  /// The name of a day, Monday being 0.
  static func dayName(_ day: Int) -> String { Weekday(rawValue: day)?.name ?? "" }
}
