import Bahasa

/// The names of days and months, written in full.
enum CalendarWords {
  static let days = WordSet(words: String(describing: Weekday.spellings))
  static let months = WordSet(CalendarDate.monthNames.map { WordHash(folding: $0) })
}
