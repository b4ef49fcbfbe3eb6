/// The names of days and months.
enum Calendar {
  private static let days: [String: Int] = [
    "senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "jum'at": 4, "sabtu": 5, "minggu": 6,
    "ahad": 6,
  ]
  private static let months: [String: Int] = [
    "januari": 1, "februari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "agustus": 8,
    "september": 9, "oktober": 10, "november": 11, "desember": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
    "jun": 6, "jul": 7, "agu": 8, "agt": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "des": 12,
    "pebruari": 2, "nopember": 11,
  ]

  /// The day of the week, Monday being 0.
  static func day(_ word: String) -> Int? { days[word] }

  /// The month, January being 1.
  static func month(_ word: String) -> Int? { months[word] }

  /// All names of days and months.
  static var words: [String] { days.keys + Array(months.keys) }

  static func isDayOrMonth(_ word: String) -> Bool { days[word] != nil || months[word] != nil }
}

/// A date as far as a text gives it.
struct PartialDate: Hashable {
  let day: Int?
  let month: Int
  let year: Int?

  /// Whether two dates can be the same day: what both give is equal, and the day is given by both or by none.
  func agrees(with other: PartialDate) -> Bool {
    day == other.day && month == other.month && (year == nil || other.year == nil || year == other.year)
  }
}
