/// A wording to be found in a text: its units in order, few others between them, within one sentence.
struct UnitPattern {
  let units: [Unit]
  /// The most units of the text that may stand between two of the pattern.
  let gap: Int

  /// Takes a wording; nil if nothing is left of it to look for.
  init?(_ wording: String, gap: Int) {
    units = UnitText(wording).units
    guard !units.isEmpty else { return nil }
    self.gap = gap
  }

  /// Where the pattern first stands in a text, as a range of units.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - excluded: Words whose presence in a sentence, beside the wording, makes it count for nothing.
  /// - Returns: The units, or nil.
  /// - Complexity: O(places of the first unit × units of the pattern × gap).
  func find(in text: UnitText, unless excluded: Set<String> = []) -> Range<Int>? {
    for start in text.places(of: units[0]) {
      guard let end = end(from: start, in: text) else { continue }
      let sentence = excluded.isEmpty ? nil : text.sentences.first { $0.contains(start) }
      let others = sentence.map { $0.filter { !(start..<end).contains($0) } }
      let isExcluded = others?.contains { text.units[$0].word.map { excluded.contains($0) } == true }
      if isExcluded != true { return start..<end }
    }
    return nil
  }

  /// Where the first of some patterns that stands in a text first stands there.
  static func first(of patterns: [UnitPattern], in text: UnitText) -> Range<Int>? {
    for place in patterns.indices {
      if let found = patterns[place].find(in: text) { return found }
    }
    return nil
  }

  /// Every place where the pattern stands, as ranges of units.
  func all(in text: UnitText) -> [Range<Int>] {
    text.places(of: units[0]).compactMap { start in end(from: start, in: text).map { start..<$0 } }
  }

  private func end(from start: Int, in text: UnitText) -> Int? {
    let sentence = text.units[start].sentence
    var place = start
    for wanted in units.indices.dropFirst() {
      let last = min(place + gap + 1, text.units.count - 1)
      guard place < last || place + 1 == last,
        let next = (place + 1..<max(place + 1, last + 1)).first(where: {
          text.units[$0].sentence == sentence && text.units[$0].means(units[wanted])
        })
      else { return nil }
      place = next
    }
    return place + 1
  }
}
