import Bahasa
import RuleKit

/// Words and phrases that a check looks for inside a range of tokens it already has.
///
/// For what triggers a rule use `Detector.cues`: those are found in the token pass, all rules together.
struct Phrases: Sendable {
  private let longest: Int
  private let firsts: WordSet
  private let sequences: [WordHash: [[WordHash]]]

  /// Phrases in lower case between commas or line ends; with `clitics` also where `-nya` is written on to their
  /// last word.
  init(_ list: StaticString, clitics: Bool = false) {
    var sequences: [WordHash: [[WordHash]]] = [:]
    var longest = 1
    let text = list.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for phrase in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }) {
      let words = phrase.split(separator: UInt8(ascii: " ")).map(Substring.init)
      guard let last = words.last else { continue }
      longest = max(longest, words.count)
      // The forms with a clitic are phrases of their own: looking one up is cheaper than taking words apart.
      for end in clitics ? ["", "nya", "-nya"] : [""] {
        let hashes = words.dropLast().map { WordHash(folding: $0) } + [WordHash(folding: last + end)]
        sequences[hashes[0], default: []].append(Array(hashes.dropFirst()))
      }
    }
    self.sequences = sequences
    firsts = WordSet(sequences.keys)
    self.longest = longest
  }

  /// The longest phrase that begins at a token.
  func match(at index: Int, in reading: Reading) -> Range<Int>? {
    guard let token = reading.token(index), token.isWord, firsts.contains(token.hash),
      let rests = sequences[token.hash]
    else { return nil }
    var best: Int?
    for rest in rests where rest.indices.allSatisfy({ reading.token(index + 1 + $0)?.hash == rest[$0] }) {
      best = max(best ?? 0, rest.count)
    }
    return best.map { index..<index + 1 + $0 }
  }

  /// The first phrase inside a range of tokens.
  func first(in tokens: Range<Int>, of reading: Reading) -> Range<Int>? {
    guard firsts.mayOccur(in: reading.analysis.presence) else { return nil }
    for index in tokens {
      if let found = match(at: index, in: reading), found.upperBound <= tokens.upperBound { return found }
    }
    return nil
  }

  /// Whether one of them stands inside a range of tokens.
  func occur(in tokens: Range<Int>, of reading: Reading) -> Bool { first(in: tokens, of: reading) != nil }
}
