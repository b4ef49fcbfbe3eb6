import Bahasa
import RuleKit

/// Words and phrases that a check looks for inside a range of tokens it already has.
///
/// For what triggers a rule use `Detector.cues`: those are found in the token pass, all rules together.
struct Phrases: Sendable {
  private let longest: Int
  private let firsts: WordSet
  private let sequences: [WordHash: [[WordHash]]]

  /// Phrases in lower case between commas or line ends.
  init(_ list: StaticString) {
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
