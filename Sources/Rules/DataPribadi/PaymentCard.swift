import Bahasa
import RuleKit

/// The number of a bank card: sixteen digits that pass the check of ISO/IEC 7812, beside a word for cards.
enum PaymentCard {
  /// Whether a long number is one.
  static func isOne(_ number: LongNumber, at token: Int, _ reading: Reading) -> Bool {
    guard number.digits.count == 16, let first = number.digits.first,
      first >= UInt8(ascii: "3"), first <= UInt8(ascii: "6"), passesLuhn(number.digits)
    else { return false }
    return (max(0, token - 10)..<token).contains { reading.word($0, in: cards) }
  }

  /// Every second digit from the right doubled, the sum of all digits is a multiple of ten.
  static func passesLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = Int(digit) - 0x30
      let doubled = value * 2
      sum += place % 2 == 0 ? value : doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }

  private static let cards = WordSet(words: "kartu debit kredit atm visa mastercard gpn jcb card debet")
}
