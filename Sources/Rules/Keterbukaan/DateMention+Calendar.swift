import Bahasa
import RuleKit

extension DateMention {
  /// Whether no year has such a day, or the written year has not.
  var isImpossible: Bool {
    guard (1...12).contains(month) else { return false }
    return CalendarDate(year: year ?? 2024, month: month, day: day) == nil
  }

  /// The day that a date without a year means in a text of this day, if it lies within two months of it.
  func date(near reference: CalendarDate?) -> CalendarDate? {
    guard year == nil, let reference else { return nil }
    let candidates = (reference.year - 1...reference.year + 1).compactMap {
      CalendarDate(year: $0, month: month, day: day)
    }
    let nearest = candidates.min {
      abs($0.dayNumber - reference.dayNumber) < abs($1.dayNumber - reference.dayNumber)
    }
    return nearest.flatMap { abs($0.dayNumber - reference.dayNumber) <= 60 ? $0 : nil }
  }

  /// Whether the weekday names the day itself: not a span, not *malam Minggu* (the evening before), not *minggu ke-2*.
  func isStatedPlainly(in reading: Reading) -> Bool {
    guard !isSpan, let token = weekdayToken, reading.tokens[token].isCapitalized else { return false }
    if reading.word(token - 1, in: DateMention.evenings) { return false }
    let next = reading.tokens[token + 1]
    if let mark = reading.token(token - 1)?.mark, mark == .hyphen || mark == .enDash || mark == .slash {
      return false
    }
    if reading.word(token - 1, in: DateMention.joints) { return false }
    return weekday != .minggu || next.kind == .mark || day > 5
  }

  private static let evenings = WordSet(words: "malam petang setiap tiap")
  private static let joints = WordSet(words: "dan hingga sampai atau s.d sd serta")
}
