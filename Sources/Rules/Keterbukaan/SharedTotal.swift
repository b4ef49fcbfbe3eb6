import Bahasa
import RuleKit

/// A total and the sentence after it that tells who got how much of it.
///
/// `… 310 paket sembako. Kecamatan Melati kebagian 120 paket, Kenanga 95, dan Dahlia 85.`
struct SharedTotal {
  /// The total as written.
  let total: Double
  /// The parts together.
  let sum: Double
  let tokens: Range<Int>

  /// Reads the sentence around a verb such as `kebagian`; nil unless three labelled parts fill it and the sentence
  /// before has one amount of the same things.
  init?(at verb: Int, in reading: Reading) {
    let sentence = reading.sentence(around: verb)
    let before = reading.neighbourhood(around: verb, before: 1, after: 0)
    let previous = before.lowerBound..<sentence.lowerBound
    guard !previous.isEmpty, verb - sentence.lowerBound <= 4,
      let list = PartList(after: sentence.lowerBound, in: sentence, of: reading), list.parts.count > 2,
      let counted = list.parts[0].counted
    else { return nil }
    let noun = reading.tokens[counted].hash
    let totals = CountedAmount.all(in: previous, of: reading).filter { amount in
      amount.counted.map { reading.tokens[$0].hash == noun } ?? false
    }
    guard totals.count == 1,
      list.parts.dropFirst().allSatisfy({ part in
        guard !part.isMoney, let other = part.counted else { return !part.isMoney }
        return reading.tokens[other].hash == noun || other >= part.tokens.upperBound - 1
      }), !SharedTotal.vague.occur(in: before, of: reading)
    else { return nil }
    total = totals[0].value
    sum = list.parts.reduce(0) { $0 + $1.value }
    tokens = sentence.lowerBound..<list.end
  }

  /// Words that leave the list open.
  private static let vague = Phrases(
    "sisanya, selebihnya, antara lain, di antaranya, lainnya, sekitar, lebih dari, masing-masing, termasuk, misalnya"
  )
}

/// A number of things that the next sentence takes up with another: `5 poli sore … Enam poli itu …`.
struct TakenUpCount {
  let tokens: Range<Int>
  let first: Double
  let second: Double

  /// Reads a sentence that opens with a number, a noun and `itu`; nil if the sentence before counts them alike.
  init?(sentence index: Int, in reading: Reading) {
    let sentence = reading.analysis.sentences[index].tokens
    let start = sentence.lowerBound
    guard sentence.count > 3, index > 0,
      reading.tokens[start].kind == .number || reading.tokens[start].classes.contains(.numberWord),
      let amount = CountedAmount.all(in: start..<min(sentence.upperBound, start + 5), of: reading).first,
      amount.tokens.lowerBound == start, !amount.isMoney, let counted = amount.counted,
      reading.word(counted + 1, is: "itu") || reading.word(counted + 1, is: "tersebut")
    else { return nil }
    let previous = reading.neighbourhood(around: start, before: 1, after: 0).lowerBound..<start
    let same = CountedAmount.all(in: previous, of: reading).filter { other in
      other.counted.map { reading.tokens[$0].hash == reading.tokens[counted].hash } ?? false
    }
    guard same.count == 1, same[0].value != amount.value else { return nil }
    tokens = amount.tokens
    first = same[0].value
    second = amount.value
  }
}
