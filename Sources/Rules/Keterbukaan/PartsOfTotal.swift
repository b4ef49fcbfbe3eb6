import Bahasa
import RuleKit

/// Two parts of a total that a sentence begins with: `Dari 200 kios, 120 terisi dan 80 kosong`.
struct PartsOfTotal {
  /// The total as written.
  let total: Double
  /// The two parts together.
  let sum: Double
  let tokens: Range<Int>

  /// Reads the sentence that `Dari` opens; nil unless two plain counts, joined by `dan`, follow one total.
  init?(at opener: Int, in reading: Reading) {
    // `… posko DBD: dari 90 rumah, …` opens a clause as well.
    guard
      reading.tokens[opener].isCapitalized
        || [.colon, .semicolon].contains(reading.token(opener - 1)?.mark)
    else { return nil }
    let sentence = reading.sentence(around: opener)
    let amounts = CountedAmount.all(in: opener + 1..<sentence.upperBound, of: reading)
    guard amounts.count >= 3, let total = amounts.first, total.tokens.lowerBound == opener + 1,
      !total.isMoney,
      let comma = (total.tokens.upperBound..<sentence.upperBound).first(where: {
        reading.tokens[$0].mark == .comma
      })
    else { return nil }
    let first = amounts[1]
    let second = amounts[2]
    let between = first.tokens.upperBound..<second.tokens.lowerBound
    guard first.tokens.lowerBound == comma + 1, !first.isMoney, !second.isMoney, between.count <= 4,
      between.contains(where: { reading.word($0, in: PartsOfTotal.joints) })
        || reading.word(second.tokens.lowerBound - 1, in: PartsOfTotal.joints),
      amounts.count == 3 || amounts[3].tokens.lowerBound - second.tokens.upperBound > 6
    else { return nil }
    self.total = total.value
    sum = first.value + second.value
    tokens = opener..<second.tokens.upperBound
  }

  private static let joints = WordSet(words: "dan sedangkan sementara serta")
}
