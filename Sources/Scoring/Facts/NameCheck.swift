import Bahasa
import Curriculum

/// Compares names and offices with the people of the sheet.
struct NameCheck {
  let grounding: Grounding

  var findings: [Ungrounded] {
    misspelt + wrongOffices + foreignOffices + unknown + wrongPlaces + wrongRegion
  }

  private var units: [Unit] { grounding.text.units }

  /// Names one or two letters off a name of the sheet.
  private var misspelt: [Ungrounded] {
    units.indices.compactMap { place in
      guard let word = units[place].word, units[place].isCapitalized, word.count >= 5,
        !grounding.index.vocabulary.contains(WordHash(word.utf8))
      else { return nil }
      let near = grounding.index.people.lazy.flatMap(\.words).first {
        ShortAnswer.isOneEditOff(word, $0) || ($0.count >= 5 && isSwap(word, $0))
      }
      return near.map { near in
        grounding.ungrounded(.name, units: place..<place + 1, contradicts: "namanya \(person(with: near))")
      }
    }
  }

  /// An office before a name that is another than the person's.
  private var wrongOffices: [Ungrounded] {
    grounding.index.people.flatMap { known -> [Ungrounded] in
      guard let office = known.person.office, let name = known.pattern?.find(in: grounding.text),
        let head = head(before: name.lowerBound)
      else { return [] }
      let foreign = (head..<name.lowerBound).contains { index in
        units[index].isCapitalized && units[index].word.map { !FunctionWords.all.contains($0) } == true
          && !units[index].stems.contains {
            known.stems.contains($0) || grounding.index.placeStems.contains($0)
          }
      }
      guard foreign else { return [] }
      return [
        grounding.ungrounded(.office, units: head..<name.upperBound, contradicts: "jabatannya \(office)")
      ]
    }
  }

  /// Places of a kind of which the sheet knows one, under another name.
  private var wrongPlaces: [Ungrounded] {
    units.indices.compactMap { place in
      guard let found = FactIndex.placeName(at: place, in: grounding.text), !isTitleLine(place),
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
      guard place > 0, units[place - 1].sentence == units[place].sentence, !isAcronym(place),
        let word = units[place].word, isUnknownName(place), word.count >= 5
      else { return false }
      return !Lexicon.standard.knows(word)
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

  private func isAcronym(_ place: Int) -> Bool {
    grounding.text.bytes[units[place].range].prefix(2).allSatisfy { (65...90).contains($0) }
  }

  private func isKnown(_ stem: WordHash) -> Bool { grounding.index.vocabulary.contains(stem) }

  /// An office right after a name that is another person's: `Siti Marlina, humas Dinas Kesehatan`.
  private var foreignOffices: [Ungrounded] {
    grounding.index.people.flatMap { known -> [Ungrounded] in
      guard let office = known.person.office, let name = known.pattern?.find(in: grounding.text),
        let end = officeEnd(after: name), isForeign(name.upperBound..<end, to: known)
      else { return [] }
      let says = "\(known.person.name): \(office)"
      return [grounding.ungrounded(.office, units: name.lowerBound..<end, contradicts: says)]
    }
  }

  /// The end of at most five units after a name, in its sentence and before the next name.
  private func officeEnd(after name: Range<Int>) -> Int? {
    let after = (name.upperBound..<min(name.upperBound + 5, units.count)).prefix { place in
      units[place].sentence == units[name.lowerBound].sentence
        && units[place].word.map { !grounding.index.isPerson($0) } ?? true
    }
    return after.last.map { $0 + 1 }
  }

  /// Whether the first words of an office are another person's: one after a comma, else two, or a name alone.
  private func isForeign(_ office: Range<Int>, to known: FactIndex.Known) -> Bool {
    let index = grounding.index
    let words = office.filter { place in
      units[place].word != nil && !FunctionWords.isFunction(units[place])
        && !units[place].stems.contains { index.placeStems.contains($0) }
    }
    guard let first = words.first else { return false }
    let isApposition = grounding.text.gap(office.lowerBound - 1, first).contains(UInt8(ascii: ","))
    guard isApposition || words.count > 1 || units[first].isCapitalized else { return false }
    return index.people.contains { other in
      other.person.name != known.person.name && other.person.office != nil
        && words.prefix(isApposition ? 1 : 2).allSatisfy { place in
          units[place].stems.contains { other.stems.contains($0) && !known.stems.contains($0) }
        }
    }
  }

  /// Two capitalised words or more, none of which the sheet knows.
  private var unknown: [Ungrounded] {
    var result: [Ungrounded] = []
    var place = 0
    while place < units.count {
      let end =
        (place..<units.count).first { !isUnknownName($0) || units[$0].sentence != units[place].sentence }
        ?? units.count
      if end - place >= 2, !isTitleLine(place) {
        result.append(grounding.ungrounded(.name, units: place..<end, contradicts: nil))
      }
      place = max(end, place + 1)
    }
    return result
  }

  private func isUnknownName(_ place: Int) -> Bool {
    guard let word = units[place].word, units[place].isCapitalized, word.count > 1 else { return false }
    return !FunctionWords.all.contains(word)
      && !units[place].stems.contains { grounding.index.vocabulary.contains($0) }
  }

  /// Whether most words of the sentence are capitalised, as in headlines.
  private func isTitleLine(_ place: Int) -> Bool {
    guard let sentence = grounding.text.sentences.first(where: { $0.contains(place) }) else { return false }
    let words = sentence.filter { units[$0].word != nil }
    return words.count { units[$0].isCapitalized } * 2 > words.count
  }

  /// The last head of an office within eight units before a name, in the same sentence.
  private func head(before name: Int) -> Int? {
    let sentence = units[name].sentence
    return (max(0, name - 8)..<name).last {
      units[$0].sentence == sentence
        && units[$0].word.map { NameCheck.heads.contains($0) || grounding.index.officeHeads.contains($0) }
          == true
    }
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

  private static let heads: Set<String> = [
    "kepala", "sekretaris", "bupati", "wali", "camat", "lurah", "direktur", "ketua", "asisten", "menteri",
    "gubernur",
    "kapolres", "komandan", "manajer", "wakil",
  ]
}
