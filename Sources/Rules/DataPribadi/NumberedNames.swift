import Bahasa
import RuleKit

/// Names in a numbered run or a list.
enum NumberedNames {
  /// Whether names are announced: `daftar`, `nama-nama`, `berikut`, or a colon in the sentence.
  static func isHeading(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: cue.lowerBound)
    guard !officials.occur(in: sentence, of: reading) else { return false }
    if announcements.occur(in: sentence, of: reading) { return true }
    return sentence.contains { $0 >= cue.upperBound && reading.tokens[$0].mark == .colon }
  }
  private static let announcements = Phrases(
    "daftar, nama-nama, nama penerima, nama penunggak, nama warga, nama pelanggar, sebagai berikut, berikut ini, berikut daftar, atas nama"
  )
  private static let officials = Phrases(
    "juri, panitia, narasumber, pejabat, pemenang, juara, penghargaan, wisudawan, penerima penghargaan, anugerah"
  )
  /// Names between commas after a colon: `penunggak: Fulan, Fulani, dan Foolan`.
  private static func run(after start: Int, _ reading: Reading) -> Int {
    let block = reading.analysis.blockTokens[reading.analysis.block(ofToken: start)]
    guard
      let colon = (start..<min(block.upperBound, start + 16)).first(where: {
        reading.tokens[$0].mark == .colon
      })
    else { return 0 }
    var count = 0
    var index = colon + 1
    while index < block.upperBound {
      let first = index
      while index < block.upperBound, reading.tokens[index].kind == .word,
        reading.tokens[index].isCapitalized,
        reading.tokens[index].classes.isDisjoint(with: [.placeNoun, .institution, .function])
      { index += 1 }
      guard index > first, index - first <= 4 else { return count }
      count += 1
      while index < block.upperBound,
        reading.tokens[index].mark == .comma || reading.word(index, is: "dan")
          || reading.word(index, is: "serta")
      { index += 1 }
    }
    return count
  }

  /// How many numbered names or list items of a few capitalised words follow within the next 300 tokens.
  static func count(after start: Int, _ reading: Reading) -> Int {
    let end = min(reading.tokens.count, start + 300)
    var count = 0
    for index in start..<max(start, end)
    where reading.tokens[index].kind == .number && reading.token(index + 1)?.mark == .period {
      if let name = reading.token(index + 2), name.kind == .word, name.isCapitalized { count += 1 }
    }
    let blocks = reading.analysis.blocks
    var number = start < reading.tokens.count ? reading.analysis.block(ofToken: start) : blocks.count
    while number < blocks.count, reading.analysis.blockTokens[number].lowerBound < end {
      let tokens = reading.analysis.blockTokens[number]
      if tokens.lowerBound >= start, blocks[number].role != .heading, isName(tokens, reading) { count += 1 }
      number += 1
    }
    return max(count, run(after: min(start, reading.tokens.count - 1), reading))
  }

  private static func isName(_ block: Range<Int>, _ reading: Reading) -> Bool {
    let words = block.prefix(12).filter { reading.tokens[$0].isWord }
    return (1...5).contains(words.count)
      && words.allSatisfy { index in
        reading.tokens[index].isCapitalized
          && reading.tokens[index].classes.isDisjoint(with: [.placeNoun, .institution, .function])
      }
  }
}
