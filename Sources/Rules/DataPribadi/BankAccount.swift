import Bahasa
import RuleKit

/// An account number behind `rekening`, `rek.` or `transfer`, held against the agency's own.
struct BankAccount {
  private let digits: [UInt8]
  private let tokens: Range<Int>

  init?(after cue: Range<Int>, in reading: Reading) {
    guard !reading.word(cue.lowerBound - 1, is: "kode"),
      let found = LabelledDigits(after: cue.upperBound - 1, reach: 12, skipsWords: true, in: reading),
      let digits = found.digits, (9...16).contains(digits.count),
      reading.sentence(around: cue.lowerBound).contains(found.tokens.lowerBound),
      !(cue.upperBound..<found.tokens.lowerBound).contains(where: {
        BankAccount.nests.contains(reading.tokens[$0].hash)
      })
    else { return nil }
    self.digits = digits
    tokens = found.tokens
  }

  func judge(in reading: Reading, _ report: inout Report) {
    let official = reading.draft.settings.official.bankAccounts
    guard !official.contains(String(decoding: digits, as: UTF8.self)) else { return }
    let shown = DigitMask.short(digits)
    if !official.isEmpty {
      report.add(
        tokens, "Rekening ini tidak ada dalam daftar rekening resmi; berpotensi rekening pribadi",
        shown: shown)
    } else if BankAccount.treasury.occur(in: reading.sentence(around: tokens.lowerBound), of: reading) {
      return
    } else if !reading.privatePeople(in: reading.sentence(around: tokens.lowerBound)).isEmpty {
      report.add(
        tokens, "Rekening atas nama orang; berpotensi data keuangan pribadi", shown: shown,
        .atMost(.galat, .dugaan))
    } else {
      report.add(
        tokens, "Nomor rekening; pastikan ini rekening resmi lembaga", shown: shown,
        .atMost(.peringatan, .tanya))
    }
  }

  /// The account of a treasury is public by its nature.
  private static let treasury = Phrases(
    "kas daerah, kas umum daerah, rkud, kas negara, kas umum negara, kasda")

  /// A nearer cue speaks for the number itself.
  private static let nests = WordSet(words: "rekening norek rek wa telepon nik ktp npwp kode")
}
