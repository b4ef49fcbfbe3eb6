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

  /// The weekday that is part of the date, if it names the day itself.
  func plainWeekday(in reading: Reading) -> Weekday? { isStatedPlainly(in: reading) ? weekday : nil }

  /// The last weekday of a span of weekdays before a span of days: `Senin–Rabu, 24–26 November`.
  func lastWeekday(in reading: Reading) -> Weekday? {
    guard isSpan, let token = weekdayToken, reading.tokens[token].isCapitalized,
      [.hyphen, .enDash].contains(reading.token(token - 1)?.mark),
      reading.token(token - 2)?.classes.contains(.weekday) == true,
      reading.word(token - 3, in: DateMention.evenings) == false
    else { return nil }
    return weekday
  }

  /// The weekday that a few small words or a bracket keep apart from the date: `Senin pagi (3/3/2026)`,
  /// `3 Maret 2026 (Senin)`, `Hari: Senin`, then `Tanggal: …`.
  func weekday(beside date: Range<Int>, in reading: Reading) -> Weekday? {
    guard weekday == nil, !isSpan else { return nil }
    return DateMention.weekday(before: date.lowerBound, in: reading)
      ?? DateMention.weekday(after: date.upperBound, in: reading)
  }

  private static func weekday(before date: Int, in reading: Reading) -> Weekday? {
    var index = date - 1
    while index >= 0, date - index <= 4, isLink(index, reading) { index -= 1 }
    guard index >= 0, index < date - 1,
      let day = named(index, reading) ?? (reading.word(index + 1, in: times) ? sunday(index, reading) : nil),
      !reading.word(index - 1, in: evenings),
      !reading.word(index - 1, in: joints), reading.token(index - 1)?.mark != .hyphen,
      reading.token(index - 1)?.mark != .enDash, reading.token(index - 1)?.mark != .period
    else { return nil }
    return day
  }

  private static func weekday(after date: Int, in reading: Reading) -> Weekday? {
    var index = date
    while index < date + 2,
      reading.token(index)?.mark == .comma || reading.token(index)?.mark == .openParenthesis
        || reading.word(index, is: "hari")
    { index += 1 }
    guard index > date, let day = named(index, reading) ?? sunday(index, reading) else { return nil }
    // `3 Maret 2026, Senin depan …` goes on with another day.
    let next = reading.token(index + 1)
    let isClosed = next == nil || next?.mark == .closeParenthesis
    return isClosed || reading.word(index - 1, is: "hari") && next?.kind == .mark ? day : nil
  }

  private static func isLink(_ index: Int, _ reading: Reading) -> Bool {
    let mark = reading.tokens[index].mark
    return mark == .comma || mark == .openParenthesis || mark == .colon || mark == .slash
      || reading.word(index, in: links)
  }

  private static func named(_ index: Int, _ reading: Reading) -> Weekday? {
    guard let token = reading.token(index), token.classes.contains(.weekday), token.isCapitalized else {
      return nil
    }
    return days[token.hash]
  }

  private static func sunday(_ index: Int, _ reading: Reading) -> Weekday? {
    reading.word(index, is: "minggu") && reading.tokens[index].isCapitalized ? .minggu : nil
  }

  private static let times = WordSet(words: "pagi siang sore petang malam")
  private static let links = WordSet(words: "pagi siang sore petang malam besok lusa tanggal tgl ini")
  private static let days: [WordHash: Weekday] = [
    WordHash(folding: "senin"): .senin, WordHash(folding: "selasa"): .selasa,
    WordHash(folding: "rabu"): .rabu,
    WordHash(folding: "kamis"): .kamis, WordHash(folding: "jumat"): .jumat,
    WordHash(folding: "sabtu"): .sabtu,
    WordHash(folding: "ahad"): .minggu,
  ]

  /// Whether the weekday names the day itself: not a span, not *malam Minggu* (the evening before), not *minggu ke-2*.
  func isStatedPlainly(in reading: Reading) -> Bool {
    guard !isSpan, let token = weekdayToken, reading.tokens[token].isCapitalized || weekday != .minggu else {
      return false
    }
    if reading.word(token - 1, in: DateMention.evenings) { return false }
    let next = reading.tokens[token + 1]
    if let mark = reading.token(token - 1)?.mark, mark == .hyphen || mark == .enDash || mark == .slash {
      return false
    }
    // `Senin dan Selasa, 3 Maret` leaves open which day is meant; `Senin (2/3) sampai Rabu (4/3)` does not.
    let isApart =
      reading.token(token - 2)?.mark == .closeParenthesis || reading.token(token - 2)?.kind == .number
      || reading.token(token + 1)?.mark == .openParenthesis
        && reading.token(token - 2)?.classes.contains(.weekday) != true
    if reading.word(token - 1, in: DateMention.joints), !isApart { return false }
    return weekday != .minggu || next.kind == .mark || day > 5
  }

  private static let evenings = WordSet(words: "malam petang setiap tiap")
  private static let joints = WordSet(words: "dan hingga sampai atau s.d sd serta")
}
