import Bahasa
import RuleKit

/// Words that are names and nothing else, in small letters where the draft has them with a capital as well.
enum NamaDikenal {
  /// How many places of a name are looked at.
  private static let reach = 128

  /// Reports the small ones among the places of each name.
  ///
  /// - Complexity: linear in the capitalised words: each name is followed from its first capital alone.
  static func check(_ reading: Reading, _ report: inout Report) {
    for index in reading.words(.capitalized) where isNamed(index, reading) && isName(index, reading) {
      var capitals = 0
      var small: [Int] = []
      var next = reading.analysis.concordance.first(reading.tokens[index].hash)
      for _ in 0..<reach {
        guard let place = next else { break }
        if place < index, isNamed(place, reading) {
          // Seen from its first place with a capital.
          capitals = 0
          break
        }
        if reading.tokens[place].shape == .lower {
          if isPlain(place, reading) { small.append(place) }
        } else if isNamed(place, reading) {
          capitals += 1
        }
        next = reading.analysis.concordance.next(after: place)
      }
      guard capitals >= small.count else { continue }
      for place in small {
        let right = Casing.capitalized(reading.text(place))
        report.add(place, "Nama diawali kapital: “\(right)”", fix: .tinjau(right))
      }
    }
  }

  /// A small word behind a comma that is a name and nothing else, between capitalised names.
  static func amidNames(after comma: Int, _ reading: Reading) -> Int? {
    guard let name = reading.after(comma), name.kind == .word, name.shape == .lower,
      isPlain(comma + 1, reading),
      isName(comma + 1, reading), let before = reading.before(comma), before.shape == .capitalized,
      !reading.isCommonWord(comma - 1), let next = reading.after(comma + 1),
      next.mark == .comma || next.classes.contains(.coordinator), reading.after(comma + 2) != nil,
      reading.isTitleCase(comma + 3), !reading.isCommonWord(comma + 3)
    else { return nil }
    return comma + 1
  }

  private static func isNamed(_ index: Int, _ reading: Reading) -> Bool { reading.hasOwnCapital(index) }

  private static func isName(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    return token.length > 3 && reading.entry(index)?.kinds == .name
      && token.classes.subtracting([.known, .startsPhrase]).isEmpty
      && !nouns.contains(token.hash) && Akronim.forms[token.hash] == nil
      && NamaMerek.forms[token.hash] == nil && !BangsaBahasa.names.contains(token.hash)
  }

  private static func isPlain(_ index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].kind == .word
      && reading.tokens[index].flags.isDisjoint(with: [.hyphen, .digit, .apostrophe])
      && !reading.isInHeading(index)
  }

  /// Names that are common nouns too, or of things that are called by them.
  private static let nouns = WordSet(
    words: """
      corona pratama utama madya stikes dikti satgas rutan lapas pemda pemkab polres kodim gugus bhakti dharma karya bunda gus sang sri ning mas mbak cak kang
      tomas toga toda merapi duren nila mawar melati dewi putra putri surya intan permata mutiara arjuna semar garuda
      """)
}
