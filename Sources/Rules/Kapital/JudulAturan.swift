import Bahasa
import RuleKit

/// The title of a regulation, whose words of content all have a capital: `Nomor 5 Tahun 2018 tentang Pasar Rakyat`.
enum JudulAturan {
  private static let longest = 14

  /// The small nouns amid the capitalised words of a title that begins behind a number or a paper.
  ///
  /// - Complexity: linear in the title, which ends after fourteen words.
  static func smallNouns(after about: Int, _ reading: Reading) -> [Int] {
    guard let previous = reading.before(about), !reading.isInHeading(about),
      previous.kind == .number || papers.contains(previous.hash) && previous.isCapitalized
    else { return [] }
    var found: [Int] = []
    var capitals = 0
    var place = about + 1
    while place <= about + longest, let token = reading.after(place - 1), token.kind == .word {
      if token.isCapitalized {
        capitals += 1
      } else if !links.contains(token.hash) {
        // A title goes on or ends behind the noun; a sentence goes on in small letters.
        guard isNoun(place, reading), closes(place, reading) || isCapital(place + 1, reading) else { break }
        found.append(place)
      }
      place += 1
    }
    return capitals > found.count ? found : []
  }

  private static func isNoun(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    return token.length > 3 && token.flags.isDisjoint(with: [.hyphen, .digit])
      && token.classes.isDisjoint(with: [.function, .reporting, .pronoun, .numberWord, .timeNoun])
      && !reading.beginsLikeVerb(index) && reading.isCommonWord(index) && !breaks.contains(token.hash)
  }

  private static func isCapital(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.after(index - 1) else { return false }
    if token.classes.contains(.coordinator) { return reading.after(index)?.shape == .capitalized }
    return token.kind == .word && token.shape == .capitalized && reading.isCommonWord(index)
      && token.classes.isDisjoint(with: [.office, .institution, .placeNoun, .leader])
  }

  /// Whether the title ends behind a noun that follows a capitalised one, as in `Penjabat Sekretaris daerah`.
  private static func closes(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.tokens[index - 1].shape == .capitalized, let next = reading.after(index) else {
      return false
    }
    return next.mark == .openParenthesis || next.mark == .period || next.mark.closesQuote
  }

  private static let links = WordSet(
    words: "dan di ke dari untuk yang pada dalam dengan atas atau bagi serta tentang sebagai terhadap oleh")
  private static let papers = WordSet(words: "instruksi perda perbup edaran keputusan peraturan se")
  private static let breaks = WordSet(
    words: "tersebut sesuai seperti khususnya mana jadi perlu wajib maka agar")
}
