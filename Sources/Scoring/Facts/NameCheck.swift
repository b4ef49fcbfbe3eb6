import Bahasa
import Curriculum

/// Compares the names of people and places with those of the sheet.
struct NameCheck {
  let grounding: Grounding

  var findings: [Ungrounded] {
    misspelt + OfficeCheck(grounding: grounding).findings + unknown + wrongPlaces + wrongRegion
  }

  private var units: [Unit] { grounding.text.units }

  /// Names one or two letters off a name of the sheet.
  private var misspelt: [Ungrounded] {
    units.indices.compactMap { place in
      guard units[place].isCapitalized, let word = units[place].word, word.utf8.count >= 5,
        !grounding.index.vocabulary.contains(WordHash(word.utf8)), word.count >= 5
      else { return nil }
      let near = grounding.index.nameWords.first { name in
        // A letter more or less changes at most four bytes; to compare letter by letter is dear.
        abs(name.utf8.count - word.utf8.count) <= 4
          && (ShortAnswer.isOneEditOff(word, name) || isSwap(word, name))
      }
      return near.map { near in
        grounding.ungrounded(.name, units: place..<place + 1, contradicts: "namanya \(person(with: near))")
      }
    }
  }

  /// Places of a kind of which the sheet knows one, under another name.
  private var wrongPlaces: [Ungrounded] {
    units.indices.compactMap { place in
      guard let found = FactIndex.placeName(at: place, in: grounding.text),
        !grounding.text.isTitle(at: place),
        let known = grounding.index.placeNames[found.head], known.count == 1, let right = known.first,
        !known.contains(found.name), !units[place + 1].stems.contains(where: { isKnown($0) })
      else { return nil }
      let name = "\(found.head) \(right)".split(separator: " ").map {
        $0.prefix(1).uppercased() + $0.dropFirst()
      }
      return grounding.ungrounded(
        .name, units: place..<place + 2, contradicts: "tempatnya \(name.joined(separator: " "))")
    }
  }

  /// A name that nobody knows where the name of the only regency of the sheet is missing.
  private var wrongRegion: [Ungrounded] {
    guard let known = grounding.index.placeNames["kabupaten"], known.count == 1, let right = known.first,
      !units.contains(where: { $0.word == right })
    else { return [] }
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
    guard let word = units[place].word, word.count >= 5, !isAcronym(place) else { return false }
    return !Lexicon.standard.knows(word)
  }

  /// Whether a word is a hashtag or names an account.
  private func isTag(_ place: Int) -> Bool {
    let before = units[place].range.lowerBound - 1
    return before >= 0 && "#@".utf8.contains(grounding.text.bytes[before])
  }

  private func isAcronym(_ place: Int) -> Bool {
    grounding.text.bytes[units[place].range].prefix(2).allSatisfy { (65...90).contains($0) }
  }

  private func isKnown(_ stem: WordHash) -> Bool { grounding.index.vocabulary.contains(stem) }

  /// Two capitalised words or more, none of which the sheet knows; somebody's name where a word is in no
  /// dictionary.
  private var unknown: [Ungrounded] {
    var result: [Ungrounded] = []
    var place = 0
    while place < units.count {
      let end =
        (place..<units.count).first { !isUnknownName($0) || units[$0].sentence != units[place].sentence }
        ?? units.count
      let strange = (place..<end).count { isOutsideDictionary($0) }
      // In headlines, where every word is capitalised, only a full name tells somebody.
      if end - place >= 2, strange >= 2 || !grounding.text.isTitle(at: place) {
        let isSomebody = strange > 0
        result.append(
          grounding.ungrounded(isSomebody ? .person : .name, units: place..<end, contradicts: nil))
      }
      place = max(end, place + 1)
    }
    return result
  }

  private func isUnknownName(_ place: Int) -> Bool {
    guard let word = units[place].word, units[place].isCapitalized, word.count > 1 else { return false }
    return !units[place].isFunction && !isTag(place)
      && !units[place].stems.contains { grounding.index.vocabulary.contains($0) }
  }

  private func person(with word: String) -> String {
    grounding.index.sheet.people.first { $0.name.lowercased().contains(word) }?.name ?? word
  }

  private func isSwap(_ left: String, _ right: String) -> Bool {
    let left = Array(left)
    let right = Array(right)
    guard left.count == right.count, let first = left.indices.first(where: { left[$0] != right[$0] }),
      first + 1 < left.count
    else { return false }
    var swapped = left
    swapped.swapAt(first, first + 1)
    return swapped == right
  }
}
