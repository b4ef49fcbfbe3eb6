import Bahasa
import RuleKit

/// Numbers of cards, by the length that their label asks for.
enum CardNumber {
  /// Reports the digits behind a label if they have the length of its numbers.
  static func check(
    after cue: Range<Int>, lengths: ClosedRange<Int>, _ name: String, _ reading: Reading,
    _ report: inout Report
  ) {
    guard let found = LabelledDigits(after: cue.upperBound - 1, reach: 6, skipsWords: true, in: reading),
      let digits = found.digits, lengths.contains(digits.count),
      !(cue.upperBound..<found.tokens.lowerBound).contains(where: {
        reading.tokens[$0].classes.contains(.contact) && !reading.word($0, is: "nomor")
      })
    else { return }
    report.add(
      found.tokens, "\(name) ini berpotensi data pribadi; hapus dari naskah", shown: DigitMask.short(digits))
  }

  /// The token of a passport number: a letter or two, then six or seven digits.
  static func passport(after cue: Range<Int>, _ reading: Reading) -> Int? {
    (cue.upperBound..<min(reading.tokens.count, cue.upperBound + 5)).first { index in
      let token = reading.tokens[index]
      guard token.kind == .word, token.flags.contains(.digit) else { return false }
      let bytes = reading.analysis.bytes[token.range]
      let letters = bytes.prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
      let digits = bytes.dropFirst(letters.count)
      return (1...2).contains(letters.count) && (6...7).contains(digits.count)
        && digits.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }
  }
}
