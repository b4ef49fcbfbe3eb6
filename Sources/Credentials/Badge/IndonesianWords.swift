/// Dates and numbers as an Indonesian reader writes them.
enum IndonesianWords {
  private static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
  ]

  /// `22 November 2026`.
  static func date(_ date: CalendarDate) -> String {
    "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// `22–24 November 2026`, with only as much repeated as differs.
  static func dates(_ start: CalendarDate, _ end: CalendarDate) -> String {
    if start == end { return date(end) }
    if start.year != end.year { return "\(date(start)) – \(date(end))" }
    if start.month != end.month { return "\(start.day) \(months[start.month - 1]) – \(date(end))" }
    return "\(start.day)–\(date(end))"
  }

  /// A number with a decimal comma and at most two places, `2,5`.
  static func number(_ number: Double) -> String {
    guard abs(number) < 1e12 else { return number.description }
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    switch rest {
    case 0: return "\(sign)\(whole)"
    case _ where rest % 10 == 0: return "\(sign)\(whole),\(rest / 10)"
    default: return "\(sign)\(whole),\(rest < 10 ? "0" : "")\(rest)"
    }
  }
}
