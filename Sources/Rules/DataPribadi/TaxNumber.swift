import Bahasa
import RuleKit

/// Taxpayer numbers: `99.999.999.9-999.999`, or fifteen or sixteen digits behind the word NPWP (PMK 112/2022).
enum TaxNumber {
  /// Whether a long number is one, by its groups or by its label.
  static func isOne(_ number: LongNumber, at token: Int, _ reading: Reading) -> Bool {
    if number.groups == [2, 3, 3, 1, 3, 3] { return true }
    guard number.digits.count == 15 || number.digits.count == 16 else { return false }
    return (max(0, token - 6)..<token).contains { reading.word($0, is: "npwp") }
  }
}
