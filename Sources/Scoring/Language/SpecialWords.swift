import Bahasa

/// Words that may be more than words to a reader of units: of days, months, numbers, sums, times and short forms.
enum SpecialWords {
  /// The hashes of these words in lower case.
  static let hashes = WordSet(
    (Calendar.words + NumberWords.openers + Abbreviations.words + UnitReader.markers).map {
      WordHash($0.utf8)
    })
}
