/// Days and times as spreadsheets count them (ECMA-376 part 1, 18.17.4).
enum SerialDate {
  /// Days from 1 March 0000 to the day before serial 0: 30 December 1899, or 1 January 1904.
  private static let origins = (usual: 693_899, since1904: 695_361)

  /// `2026-11-21`, `2026-11-21 08:30` or, for less than a day, `08:30`; nil for what no calendar has.
  static func text(_ serial: Double, since1904: Bool) -> String? {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    let minutes = Int((serial * 1440).rounded())
    let (days, minute) = minutes.quotientAndRemainder(dividingBy: 1440)
    let time = "\(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
    if days == 0 { return time }
    let date = day(days + (since1904 ? origins.since1904 : origins.usual))
    return minute == 0 ? date : "\(date) \(time)"
  }

  /// The day of the Gregorian calendar so many days after 1 March 0000.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  private static func day(_ days: Int) -> String {
    let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(twoDigits(month))-\(twoDigits(dayOfYear - (153 * shifted + 2) / 5 + 1))"
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
