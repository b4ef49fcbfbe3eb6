extension Grounding {
  /// Addresses that are not on the sheet: a wrong one leads citizens to strangers.
  var links: [Ungrounded] {
    guard !isPlan else { return [] }
    return text.values.compactMap { place in
      guard case .link(let link) = text.units[place].value, !isKnown(link) else { return nil }
      return ungrounded(.link, units: place..<place + 1, contradicts: nil)
    }
  }

  /// Whether the sheet has the address, or one below it.
  private func isKnown(_ link: String) -> Bool {
    index.links.contains { $0 == link || $0.hasPrefix(link + "/") }
  }

  /// Ranges of times of day whose ends the sheet knows, but not as a pair.
  var clockConflicts: [Ungrounded] {
    guard !isPlan, !index.clockRanges.isEmpty else { return [] }
    return text.values.compactMap { place in
      guard let range = text.clockRange(at: place), !index.clockRanges.contains(range),
        range.allSatisfy({ index.knows(.clock($0)) })
      else { return nil }
      return ungrounded(.clock, units: place..<place + 3, contradicts: nil)
    }
  }

  /// Quantities that one sentence both states and denies: `pukul 18.00, bukan pukul 18.00`.
  var denied: [Ungrounded] {
    text.markers.compactMap { place in
      guard text.units[place].traits.contains(.absence), text.units[place].word == "bukan" else { return nil }
      let sentence = text.units[place].sentence
      func quantity(_ places: some Collection<Int>) -> Int? {
        places.first { text.units[$0].sentence == sentence && text.units[$0].isQuantity }
      }
      guard let before = quantity((max(0, place - 3)..<place).reversed()),
        let after = quantity(place + 1..<min(place + 4, text.units.count)),
        text.units[before].value == text.units[after].value
      else { return nil }
      return ungrounded(
        Grounding.kind(text.units[after].value), units: before..<after + 1,
        contradicts: "kalimat ini menyebut dan menyangkal hal yang sama")
    }
  }
}
