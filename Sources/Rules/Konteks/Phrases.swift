import Bahasa
import RuleKit

/// Words and phrases that a check looks for inside a range of tokens it already has.
///
/// For what triggers a rule use `Detector.cues`: those are found in the token pass, all rules together.
struct Phrases: Sendable {
  /// What follows a first word, as a part of `words`; empty for a phrase of one word.
  private struct Rest {
    let words: Range<Int>
  }
  /// A first word and its rests, as a part of `rests`.
  private struct Slot {
    var first = WordHash(value: 0)
    var rests = 0..<0
  }

  /// The first words.
  private let firsts: WordSet
  /// An open-addressing table by the first word; empty slots have no rests.
  private let slots: [Slot]
  private let rests: [Rest]
  private let words: [WordHash]
  /// Those of the words that are numbers.
  private let numbers: WordSet

  /// Phrases in lower case between commas or line ends; with `clitics` also where `-nya` is written on to their
  /// last word.
  init(_ list: StaticString, clitics: Bool = false) {
    var sequences: [WordHash: [[WordHash]]] = [:]
    var numbers: [WordHash] = []
    let text = list.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for phrase in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }) {
      let words = phrase.split(separator: UInt8(ascii: " ")).map(Substring.init)
      guard let last = words.last else { continue }
      // The forms with a clitic are phrases of their own: looking one up is cheaper than taking words apart.
      for end in clitics ? ["", "nya", "-nya"] : [""] {
        let hashes = words.dropLast().map { WordHash(folding: $0) } + [WordHash(folding: last + end)]
        numbers += words.filter { $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }.map { WordHash(folding: $0) }
        sequences[hashes[0], default: []].append(Array(hashes.dropFirst()))
      }
    }
    var capacity = 4
    while capacity < sequences.count * 2 { capacity *= 2 }
    var slots = Array(repeating: Slot(), count: capacity)
    var rests: [Rest] = []
    var words: [WordHash] = []
    for (first, sequences) in sequences {
      let start = rests.count
      // The longest first, so that the first match is the one that is sought.
      for sequence in sequences.sorted(by: { $0.count > $1.count }) {
        rests.append(Rest(words: words.count..<words.count + sequence.count))
        words += sequence
      }
      var place = Int(truncatingIfNeeded: first.value) & (capacity - 1)
      while !slots[place].rests.isEmpty { place = (place + 1) & (capacity - 1) }
      slots[place] = Slot(first: first, rests: start..<rests.count)
    }
    firsts = WordSet(sequences.keys)
    self.numbers = WordSet(numbers)
    self.slots = slots
    self.rests = rests
    self.words = words
  }

  /// The longest phrase that begins at a token.
  func match(at index: Int, in reading: Reading) -> Range<Int>? {
    guard index >= 0, index < reading.tokens.count else { return nil }
    let token = reading.tokens[index]
    guard token.isWord else { return nil }
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: token.hash.value) & mask
    while !slots[place].rests.isEmpty {
      if slots[place].first == token.hash { return longest(slots[place].rests, after: index, in: reading) }
      place = (place + 1) & mask
    }
    return nil
  }

  /// The longest rest that stands behind a token, together with the token.
  private func longest(_ candidates: Range<Int>, after index: Int, in reading: Reading) -> Range<Int>? {
    for candidate in candidates {
      let rest = rests[candidate].words
      guard index + rest.count < reading.tokens.count else { continue }
      if rest.indices.allSatisfy({ fits(index + 1 + $0 - rest.lowerBound, words[$0], reading) }) {
        return index..<index + 1 + rest.count
      }
    }
    return nil
  }

  /// Whether a token is the word or the number of this hash: `siaga 2`.
  private func fits(_ index: Int, _ hash: WordHash, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if token.hash == hash { return true }
    return token.kind == .number && numbers.contains(hash) && WordHash(folding: reading.text(index)) == hash
  }

  /// Whether the draft has the first word of one of them: to ask before looking at one token after the other.
  func mayOccur(in reading: Reading) -> Bool { reading.has(firsts) }

  /// The first phrase inside a range of tokens.
  ///
  /// - Complexity: linear in the tokens of the range or in the phrases, whichever are fewer.
  func first(in tokens: Range<Int>, of reading: Reading) -> Range<Int>? {
    if firsts.hashes.count < tokens.count {
      if tokens == reading.everything { return first(of: reading) }
      if !mayOccur(in: reading) { return nil }
    }
    for index in tokens {
      if let found = match(at: index, in: reading), found.upperBound <= tokens.upperBound { return found }
    }
    return nil
  }

  /// The first phrase of the draft, by way of the places where one may begin.
  private func first(of reading: Reading) -> Range<Int>? {
    var best: Range<Int>?
    for word in firsts.hashes {
      var next = reading.analysis.concordance.first(word)
      while let place = next, place < best?.lowerBound ?? .max {
        if let found = match(at: place, in: reading) { best = found }
        next = reading.analysis.concordance.next(after: place)
      }
    }
    return best
  }

  /// Whether one of them stands inside a range of tokens.
  func occur(in tokens: Range<Int>, of reading: Reading) -> Bool { first(in: tokens, of: reading) != nil }
}
