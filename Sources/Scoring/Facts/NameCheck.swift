import Bahasa
import Curriculum

/// Compares the names of people and places with those of the sheet.
struct NameCheck {
  let grounding: Grounding
  private let units: [Unit]

  init(grounding: Grounding) {
    self.grounding = grounding
    units = grounding.text.units
  }

  var findings: [Ungrounded] {
    misspelt + OfficeCheck(grounding: grounding).findings + unknown + wrongPlaces + wrongRegion
  }

  /// Names one or two letters off a name of the sheet.
  private var misspelt: [Ungrounded] {
    units.indices.compactMap { place in
      guard units[place].isCapitalized, let word = units[place].word, word.utf8.count >= 5,
        !grounding.index.vocabulary.contains(units[place].hash), word.count >= 5,
        let near = NameWord.slip(word, of: grounding.index.nameWords)
      else { return nil }
      return grounding.ungrounded(
        .name, units: place..<place + 1, contradicts: "namanya \(person(with: near.text))")
    }
  }

  /// Places of a kind of which the sheet knows one, under another name.
  private var wrongPlaces: [Ungrounded] {
    grounding.text.markers.compactMap { place in
      guard let found = FactIndex.placeName(at: place, in: grounding.text),
        !grounding.text.isTitle(at: place),
        let known = grounding.index.placeNames[found.head], known.count == 1, let right = known.first,
        !known.contains(found.name), !units[place + 1].stems.meet(grounding.index.vocabulary)
      else { return nil }
      let name = "\(found.head) \(right)".split(separator: " ").map { NameCheck.capitalized($0) }
      return grounding.ungrounded(
        .name, units: place..<place + 2, contradicts: "tempatnya \(name.joined(separator: " "))")
    }
  }

  /// A name that nobody knows where the name of the only regency of the sheet is missing.
  private var wrongRegion: [Ungrounded] {
    guard let known = grounding.index.placeNames["kabupaten"], known.count == 1, let right = known.first
    else { return [] }
    let hash = WordHash(right.utf8)
    guard !units.contains(where: { $0.hash == hash && $0.word == right }) else { return [] }
    let strange = units.indices.first { place in
      place > 0 && units[place - 1].sentence == units[place].sentence && isUnknownName(place)
        && isOutsideDictionary(place)
    }
    return strange.map {
      [
        grounding.ungrounded(
          .name, units: $0..<$0 + 1, contradicts: "tempatnya Kabupaten \(NameCheck.capitalized(right))")
      ]
    } ?? []
  }

  private static func capitalized(_ word: some StringProtocol) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Whether a word of five letters or more, no acronym, is in no dictionary.
  private func isOutsideDictionary(_ place: Int) -> Bool {
    guard !units[place].form.isKnown, let word = units[place].word, word.count >= 5 else { return false }
    return !isAcronym(place)
  }

  /// Whether a word is a hashtag or names an account.
  private func isTag(_ place: Int) -> Bool {
    let before = units[place].range.lowerBound - 1
    return before >= 0 && "#@".utf8.contains(grounding.text.bytes[before])
  }

  private func isAcronym(_ place: Int) -> Bool {
    grounding.text.bytes[units[place].range].prefix(2).allSatisfy { (65...90).contains($0) }
  }

  /// Two capitalised words or more, none of which the sheet knows; somebody's name where a word is in no
  /// dictionary.
  private var unknown: [Ungrounded] {
    var result: [Ungrounded] = []
    var place = 0
    while place < units.count {
      let end =
        (place..<units.count).first { !isUnknownName($0) || units[$0].sentence != units[place].sentence }
        ?? units.count
      if end - place >= 2 {
        let strange = (place..<end).count { isOutsideDictionary($0) }
        // In headlines, where every word is capitalised, only a full name tells somebody.
        if strange >= 2 || !grounding.text.isTitle(at: place) {
          result.append(
            grounding.ungrounded(strange > 0 ? .person : .name, units: place..<end, contradicts: nil))
        }
      }
      place = max(end, place + 1)
    }
    return result
  }

  private func isUnknownName(_ place: Int) -> Bool {
    guard units[place].isCapitalized, !units[place].isFunction, let word = units[place].word, word.count > 1
    else { return false }
    return !isTag(place) && !units[place].stems.meet(grounding.index.vocabulary)
  }

  private func person(with word: String) -> String {
    grounding.index.sheet.people.first { $0.name.lowercased().contains(word) }?.name ?? word
  }
}
