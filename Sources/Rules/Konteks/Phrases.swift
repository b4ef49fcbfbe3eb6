import Bahasa
import RuleKit

/// Words and phrases that a check looks for inside a range of tokens it already has.
///
/// For what triggers a rule use `Detector.cues`: those are found in the token pass, all rules together.
struct Phrases: Sendable {
  private let longest: Int
  private let firsts: WordSet
  private let sequences: [WordHash: [[WordHash]]]

  /// Whether `-nya` may be written on to the last word.
  private let clitics: Bool

  /// Phrases in lower case between commas or line ends; with `clitics` also where `-nya` is written on to their
  /// last word.
  init(_ list: StaticString, clitics: Bool = false) {
    var sequences: [WordHash: [[WordHash]]] = [:]
    var longest = 1
    let text = list.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for phrase in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }) {
      let words = phrase.split(separator: UInt8(ascii: " ")).map { WordHash(folding: Substring($0)) }
      guard let first = words.first else { continue }
      sequences[first, default: []].append(Array(words.dropFirst()))
      longest = max(longest, words.count)
    }
    self.sequences = sequences
    firsts = WordSet(sequences.keys)
    self.longest = longest
    self.clitics = clitics
  }

  /// The longest phrase that begins at a token.
  func match(at index: Int, in reading: Reading) -> Range<Int>? {
    guard let token = reading.token(index), token.isWord else { return nil }
    guard firsts.contains(token.hash), let rests = sequences[token.hash] else {
      guard clitics, let bare = Phrases.bare(token, reading), sequences[bare]?.contains([]) == true else {
        return nil
      }
      return index..<index + 1
    }
    var best: Int?
    for rest in rests
    where rest.indices.allSatisfy({ fits(index + 1 + $0, rest[$0], rest.count - 1 - $0, reading) }) {
      best = max(best ?? 0, rest.count)
    }
    return best.map { index..<index + 1 + $0 }
  }

  /// Whether a token is this word of a phrase, of which so many are left.
  private func fits(_ index: Int, _ word: WordHash, _ left: Int, _ reading: Reading) -> Bool {
    guard let token = reading.token(index) else { return false }
    return token.hash == word || clitics && left == 0 && Phrases.bare(token, reading) == word
  }

  /// The word without `-nya`, also behind a hyphen: `aktanya`, `KTP-nya`.
  private static func bare(_ token: Token, _ reading: Reading) -> WordHash? {
    guard token.isWord, token.length > 5 else { return nil }
    var word = reading.analysis.bytes[token.range]
    guard word.suffix(3).elementsEqual("nya".utf8) else { return nil }
    word = word.dropLast(3)
    return WordHash(word.last == UInt8(ascii: "-") ? word.dropLast() : word)
  }

  /// The first phrase inside a range of tokens.
  func first(in tokens: Range<Int>, of reading: Reading) -> Range<Int>? {
    guard clitics || firsts.mayOccur(in: reading.analysis.presence) else { return nil }
    for index in tokens {
      if let found = match(at: index, in: reading), found.upperBound <= tokens.upperBound { return found }
    }
    return nil
  }

  /// Whether one of them stands inside a range of tokens.
  func occur(in tokens: Range<Int>, of reading: Reading) -> Bool { first(in: tokens, of: reading) != nil }
}
