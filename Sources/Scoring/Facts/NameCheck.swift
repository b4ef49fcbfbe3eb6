import Bahasa
import Curriculum

/// Compares names and offices with the people of the sheet.
struct NameCheck {
  let grounding: Grounding

  var findings: [Ungrounded] { misspelt + wrongOffices + unknown }

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
      units[$0].sentence == sentence && units[$0].word.map { NameCheck.heads.contains($0) } == true
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
