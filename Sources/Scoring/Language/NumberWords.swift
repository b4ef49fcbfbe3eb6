/// Indonesian number words as values: `dua belas`, `seratus tiga puluh`, `3 juta`.
enum NumberWords {
  private static let units: [String: Double] = [
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10, "sebelas": 11,
  ]
  private static let scales: [String: Double] = [
    "ribu": 1e3, "juta": 1e6, "miliar": 1e9, "milyar": 1e9, "triliun": 1e12,
  ]

  /// The value of the scale that a word names, such as 1,000 for `ribu`.
  static func scale(_ word: String) -> Double? { scales[word] }

  /// Whether a number can begin with a word.
  static func opens(_ word: String) -> Bool {
    units[word] != nil || word == "seratus" || word == "seribu"
  }

  /// The words with which a number can begin, and the ordinal numbers of one word.
  static var openers: [String] { units.keys.flatMap { [$0, "ke" + $0] } + ["seratus", "seribu"] }

  /// The number that words begin with.
  ///
  /// - Parameter words: Folded words; those after the number do not matter.
  /// - Returns: The value and how many words it takes, or nil where no number begins.
  static func parse(_ words: some Collection<String>) -> (value: Double, count: Int)? {
    var total = 0.0
    var part = 0.0
    var unit: Double?
    var count = 0
    for word in words {
      switch word {
      case "belas":
        guard let known = unit, known > 1, known < 10 else { return finish() }
        unit = known + 10
      case "puluh":
        guard let known = unit, known > 1, known < 10 else { return finish() }
        (part, unit) = (part + known * 10, nil)
      case "ratus":
        guard let known = unit, known > 1, known < 10 else { return finish() }
        (part, unit) = (part + known * 100, nil)
      case "seratus":
        guard unit == nil, part == 0 else { return finish() }
        part = 100
      case "seribu":
        guard unit == nil, part == 0, total == 0 else { return finish() }
        total = 1000
      default:
        if let scale = scales[word] {
          guard unit != nil || part > 0 else { return finish() }
          (total, part, unit) = (total + (part + (unit ?? 0)) * scale, 0, nil)
        } else if let value = units[word], unit == nil {
          unit = value
        } else {
          return finish()
        }
      }
      count += 1
    }
    return finish()

    func finish() -> (value: Double, count: Int)? {
      count == 0 ? nil : (total + part + (unit ?? 0), count)
    }
  }

  /// The number in a word such as `keenam` or `ketiga`.
  static func ordinal(_ word: String) -> Double? {
    guard word.hasPrefix("ke") else { return nil }
    return units[String(word.dropFirst(2))]
  }
}
