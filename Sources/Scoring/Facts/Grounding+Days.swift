import Bahasa

extension Grounding {
  /// Days of the week that the sheet does not name, and ranges of days that it gives otherwise.
  var days: [Ungrounded] {
    guard !isPlan, !index.weekdaysNamed.isEmpty else { return [] }
    return text.values.compactMap { place in
      if let range = text.dayRange(at: place) {
        return index.dayRanges.contains(range)
          ? nil : ungrounded(.date, units: place..<place + 3, contradicts: nil)
      }
      guard case .weekday(let day) = text.units[place].value, text.units[place].isCapitalized,
        !index.weekdaysNamed.contains(day), !isBesideDate(place), !isEndOfRange(place)
      else { return nil }
      return ungrounded(.date, units: place..<place + 1, contradicts: nil)
    }
  }

  /// Whether a date stands right after, with which a weekday is compared elsewhere.
  private func isBesideDate(_ place: Int) -> Bool {
    guard place + 1 < text.units.count, case .date = text.units[place + 1].value else { return false }
    return true
  }

  private func isEndOfRange(_ place: Int) -> Bool { place >= 2 && text.dayRange(at: place - 2) != nil }

  /// Time zones other than those of the sheet.
  var zones: [Ungrounded] {
    guard !isPlan, let right = index.zones.sorted().first else { return [] }
    let named = text.tokens.indices.filter { FactIndex.zoneHashes.contains(text.tokens[$0].hash) }
    return named.map { text.tokens[$0] }.compactMap { token in
      guard !index.zones.contains(token.text) else { return nil }
      return Ungrounded(
        kind: .clock, text: text.text(token.range), part: part, range: token.range,
        contradicts: "zona waktunya \(right.uppercased())", reference: index.reference)
    }
  }
}
