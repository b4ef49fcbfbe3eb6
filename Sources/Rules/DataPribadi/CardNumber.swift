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

  /// Reports a number of this length that stands before its label: `nomor 0000000000000 (BPJS)`.
  static func check(
    before cue: Range<Int>, length: Int, _ name: String, _ reading: Reading, _ report: inout Report
  ) {
    let sentence = reading.sentence(around: cue.lowerBound)
    let near = max(sentence.lowerBound, cue.lowerBound - 8)..<cue.lowerBound
    for entity in reading.entities(in: near) {
      guard case .longNumber(let number) = entity.value, number.digits.count == length,
        !(max(sentence.lowerBound, entity.tokens.lowerBound - 6)..<entity.tokens.lowerBound).contains(where: {
          reading.word($0, in: labels)
        })
      else { continue }
      report.add(
        entity.tokens, "\(name) ini berpotensi data pribadi; hapus dari naskah",
        shown: DigitMask.short(number.digits))
    }
  }

  /// Whether a sentence speaks of a card of health insurance.
  static func isInsured(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    insurances.occur(in: sentence, of: reading)
  }
  private static let insurances = Phrases("bpjs, jkn, kis, jkn-kis, bpjs-kesehatan, kartu sehat")

  private static let labels = WordSet(
    words: "rekening resi tiket register kode va bpjs jkn kis telepon wa isbn tagihan pesanan")

  /// Whether `nomor` or `no.` stands before a label.
  static func isNumbered(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    let before = cue.lowerBound - (reading.token(cue.lowerBound - 1)?.mark == .period ? 2 : 1)
    return reading.word(before, is: "no") || reading.word(before, is: "nomor")
  }

  /// The tokens of a passport number: a letter or two, then six or seven digits, with or without a space.
  static func passport(after cue: Range<Int>, _ reading: Reading) -> Range<Int>? {
    let sentence = reading.sentence(around: cue.lowerBound)
    for index in cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 9)) {
      let token = reading.tokens[index]
      if token.kind == .word, token.length <= 2, token.isCapitalized, !token.classes.contains(.currency),
        let number = reading.token(index + 1), number.kind == .number, (6...7).contains(number.length),
        reading.text(index + 1).utf8.allSatisfy({ 0x30...0x39 ~= $0 })
      {
        return index..<index + 2
      }
      if isPassport(token, reading) { return index..<index + 1 }
    }
    return nil
  }

  private static func isPassport(_ token: Token, _ reading: Reading) -> Bool {
    guard token.kind == .word, token.flags.contains(.digit) else { return false }
    let bytes = reading.analysis.bytes[token.range]
    let letters = bytes.prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    let digits = bytes.dropFirst(letters.count)
    return (1...2).contains(letters.count) && (6...7).contains(digits.count)
      && digits.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }
}
