import Bahasa
import RuleKit

/// Things that are listed with a capital each, though none is a name: `jenis usaha Rumah Pijat, Karaoke, Taman Rekreasi`.
enum DaftarKapital {
  private static let longestItem = 5
  private static let longestList = 24

  /// The items of a list whose first comma stands at a token; empty if it is no list of three common nouns.
  static func items(at comma: Int, _ reading: Reading) -> [Range<Int>] {
    let block = reading.blockRange(of: comma)
    var first = comma
    while first > block.lowerBound, comma - first < longestItem, isPart(first - 1, reading) { first -= 1 }
    guard first < comma, reading.isMidSentence(first), !reading.isInHeading(first),
      let opener = reading.before(first), opener.kind == .word, opener.shape == .lower,
      !KapitalSendiri.leadsToName(opener), opener.classes.isDisjoint(with: [.coordinator, .reporting]),
      !slogans.contains(opener.hash)
    else { return [] }
    var items = [first..<comma]
    var place = comma + 1
    var goesOn = false
    while items.count < longestList {
      guard let item = item(from: place, in: block, reading) else {
        // Another thing is listed, with a word that nobody knows.
        goesOn = items.count > 3
        break
      }
      items.append(item)
      place = item.upperBound
      guard let link = reading.after(place - 1) else { break }
      if link.mark == .comma { place += 1 }
      if let coordinator = reading.token(place), coordinator.classes.contains(.coordinator),
        coordinator.shape == .lower
      {
        if let last = self.item(from: place + 1, in: block, reading) {
          items.append(last)
          place = last.upperBound
        }
        break
      }
      if link.mark != .comma { break }
    }
    guard items.count >= 3, goesOn || endsList(place, reading),
      items.contains(where: { $0.count > 1 }) || openers.contains(opener.hash)
    else { return [] }
    return items
  }

  /// The capitalised common nouns that begin at a token, if no name goes on behind them.
  private static func item(from start: Int, in block: Range<Int>, _ reading: Reading) -> Range<Int>? {
    var end = start
    while end < block.upperBound, end - start < longestItem, isPart(end, reading) { end += 1 }
    guard end > start, end == block.upperBound || !reading.tokens[end].isWord || reading.beginsSmall(end)
    else {
      return nil
    }
    return start..<end
  }

  private static func isPart(_ index: Int, _ reading: Reading) -> Bool {
    reading.isTitleCase(index) && !reading.beginsSmall(index) && KataUmum.isNoun(index, reading)
      && reading.tokens[index].classes.isDisjoint(with: [.office, .institution, .weekday, .month, .leader])
  }

  /// Whether the sentence ends or goes on in small letters.
  private static func endsList(_ index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.after(index - 1) else { return true }
    return next.mark == .period || next.mark == .comma || next.mark.closesQuote
      || next.mark == .closeParenthesis
      || next.kind == .word && reading.beginsSmall(index)
  }

  /// Words behind which even single words are no names.
  private static let openers = WordSet(words: "seperti meliputi mencakup berupa lain jenis usaha pendidikan")

  /// Words behind which the words of a slogan or an acronym are listed.
  private static let slogans = WordSet(
    words: """
      alias sebagai singkatan kepanjangan slogan semboyan moto motto akronim yakni dimaknai bidang urusan nama yaitu ialah adalah
      ke di dari desa kelurahan dusun kelompok posyandu
      """)
}
