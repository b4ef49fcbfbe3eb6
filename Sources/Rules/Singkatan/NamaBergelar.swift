import Bahasa
import RuleKit

/// The name of a person in front of a degree that has neither comma nor dots: `Drs. Bagas Wirya MM`.
enum NamaBergelar {
  /// Whether such a name ends right before a token.
  ///
  /// A title or an honorific in front of the name says so; or two names, one for a degree of three letters, none
  /// of which is an Indonesian word or belongs to a place or an office.
  static func ends(before index: Int, _ reading: Reading) -> Bool {
    let degree = reading.tokens[index]
    guard let last = reading.before(index), last.kind == .word, last.shape == .capitalized, last.length > 2,
      degree.hasSpaceBefore, degree.shape != .lower, degree.shape != .capitalized || degree.length > 3,
      last.classes.isDisjoint(with: others)
    else { return false }
    var names = 0
    var place = index - 1
    let first = max(reading.blockRange(of: index).lowerBound, index - 7)
    while place >= first {
      let token = reading.tokens[place]
      if token.mark == .closeParenthesis { return names > 1 }
      if token.mark == .period {
        guard place > first, reading.tokens[place - 1].length <= 4 else { break }
      } else {
        guard token.isWord, token.isCapitalized || token.classes.contains(.title) else { break }
        if !token.classes.isDisjoint(with: [.title, .honorific]) || ranks.contains(token.hash) {
          return names > 0
        }
        guard token.classes.isDisjoint(with: others) else { break }
        names += 1
      }
      place -= 1
    }
    guard !ambiguous.contains(degree.hash), !reading.isCommonWord(index - 1) else { return false }
    let opensWithPlace =
      place >= first && !reading.tokens[place].classes.isDisjoint(with: [.placeNoun, .institution])
    return names >= (opensWithPlace ? 3 : degree.length > 2 ? 1 : 2)
  }

  private static let others: WordClass = [
    .function, .office, .institution, .placeNoun, .month, .weekday, .unit, .ceremonyNoun, .service, .timeNoun,
  ]
  /// Degrees whose letters mean more often something else behind a name: a school, a letter, an award.
  private static let ambiguous = WordSet(words: "ma sp mp ap skm sip se st me ss")
  /// Ranks of soldiers and police before a name.
  static let ranks = WordSet(
    words: """
      letkol kolonel mayor kapten letda lettu serka serma peltu pelda akp akbp kompol kombes iptu ipda aiptu aipda bripka
      brigjen mayjen laksda
      """)
}
