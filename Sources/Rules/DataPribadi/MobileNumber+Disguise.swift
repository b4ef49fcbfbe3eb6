import Bahasa
import RuleKit

extension MobileNumber {
  /// A mobile number behind a word such as `hubungi` that letters for digits hide: `O812-OOOO-OOOO`, `08l2…`.
  init?(disguisedAfter cue: Int, in reading: Reading) {
    let reach = cue + 1..<min(reading.tokens.count, cue + 8)
    guard
      reach.contains(where: { reading.tokens[$0].kind == .word && reading.tokens[$0].flags.contains(.digit) }
      ),
      let found = LabelledDigits(after: cue, reach: 6, skipsWords: true, in: reading),
      let digits = found.digits, (10...13).contains(digits.count), digits.starts(with: Array("08".utf8)),
      reading.tokens[found.tokens].contains(where: { $0.kind == .word })
    else { return nil }
    self.init(digits: digits, tokens: found.tokens)
  }

  /// Whether six words for digits or more follow one another: `nol delapan satu dua …`.
  static func isSpelled(from start: Int, _ reading: Reading) -> Bool {
    var index = start
    while let token = reading.token(index),
      token.classes.contains(.numberWord) && token.length < 9 || reading.word(index, in: zeros)
    {
      index += 1
    }
    if index - start >= 6 { return true }
    // `nol delapan satu dua, 0000 5678`
    let next = reading.token(index)?.mark == .comma ? index + 1 : index
    return index - start >= 4 && reading.token(next)?.kind == .number
  }

  private static let zeros = WordSet(words: "nol kosong lapan")
}
