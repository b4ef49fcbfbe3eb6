import Bahasa
import RuleKit

/// Taxpayer numbers: `99.999.999.9-999.999`, or fifteen or sixteen digits behind the word NPWP (PMK 112/2022).
enum TaxNumber {
  /// Whether a long number is one, by its groups or by its label.
  static func isOne(_ number: LongNumber, at token: Int, _ reading: Reading) -> Bool {
    if number.groups == [2, 3, 3, 1, 3, 3] { return true }
    guard number.digits.count == 15 || number.digits.count == 16 else { return false }
    return (max(0, token - 14)..<token).contains { index in
      reading.word(index, is: "npwp") && token - index <= 6
        || reading.word(index, is: "wajib") && reading.word(index + 1, is: "pajak")
          && reading.word(index - 1, is: "pokok")
    }
  }

  /// A number behind its label whose groups are too short to be seen as one: `NPWP 99 234 567 8 812 000`.
  static func grouped(after label: Int, _ reading: Reading) -> LabelledDigits? {
    guard let found = LabelledDigits(after: label, reach: 6, skipsWords: true, in: reading),
      let digits = found.digits,
      digits.count == 15 || digits.count == 16,
      !reading.entities(in: found.tokens).contains(where: { $0.kind == .longNumber })
    else { return nil }
    return found
  }

  /// Reports a tax number that the agency has not listed.
  static func judge(
    _ digits: [UInt8], _ tokens: Range<Int>, _ reading: Reading, _ report: inout Report
  ) {
    let shown = DigitMask.long(digits)
    if !reading.draft.settings.official.taxNumbers.isEmpty {
      report.add(
        tokens, "NPWP ini tidak ada dalam daftar NPWP instansi; berpotensi milik perorangan", shown: shown)
    } else if !reading.privatePeople(in: reading.sentence(around: tokens.lowerBound)).isEmpty {
      report.add(
        tokens, "NPWP di samping nama orang; berpotensi data pribadi, periksa sebelum terbit", shown: shown,
        .atMost(.galat, .dugaan))
    } else {
      report.add(
        tokens, "NPWP; pastikan ini milik instansi, bukan perorangan", shown: shown,
        .atMost(.peringatan, .tanya))
    }
  }
}
