import Bahasa

extension FactIndex {
  /// The names of the time zones of Indonesia.
  private static let zoneNames: Set<String> = ["wib", "wita", "wit"]
  /// The hashes of these names.
  static let zoneHashes = WordSet(zoneNames.map { WordHash($0.utf8) })

  static func zones(in texts: [UnitText]) -> Set<String> {
    Set(texts.flatMap { text in text.tokens.lazy.filter { zoneHashes.contains($0.hash) }.map(\.text) })
  }

  /// The days that texts name, on which their dates fall, and that lie within their ranges.
  static func weekdaysNamed(in texts: [UnitText], dates: [PartialDate], ranges: Set<[Int]>) -> Set<Int> {
    var days = Set(
      texts.flatMap { text in
        text.units.compactMap { if case .weekday(let day) = $0.value { day } else { nil } }
      })
    days.formUnion(dates.compactMap(\.weekday))
    for range in ranges {
      let length = (range[1] - range[0] + 7) % 7
      days.formUnion((0...length).map { (range[0] + $0) % 7 })
    }
    return days
  }

  /// The names after words such as *kabupaten* and *desa*.
  static func placeNames(in texts: [UnitText]) -> [String: Set<String>] {
    var names: [String: Set<String>] = [:]
    for text in texts {
      for place in text.units.indices {
        if let found = placeName(at: place, in: text) { names[found.head, default: []].insert(found.name) }
      }
    }
    return names
  }

  /// The name of a place that begins at a unit: `Kabupaten Arunaya`.
  static func placeName(at place: Int, in text: UnitText) -> (head: String, name: String)? {
    guard place + 1 < text.units.count, text.units[place].traits.contains(.placeHead),
      text.units[place].isCapitalized, text.units[place + 1].isCapitalized,
      text.units[place + 1].sentence == text.units[place].sentence, let head = text.units[place].word,
      let name = text.units[place + 1].word
    else { return nil }
    return (head, name)
  }

  static let placeHeads: Set<String> = [
    "kabupaten", "kota", "kecamatan", "desa", "kelurahan", "dusun", "provinsi",
  ]
}
