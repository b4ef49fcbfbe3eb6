import Bahasa
import RuleKit

/// A population number after its label that is masked too little, or written so that a search does not find it.
struct MaskedIdentity {
  let tokens: Range<Int>
  let shown: String
  let message: String

  /// Looks behind `NIK`, `KTP`, `KK`; nil if nothing of the sort follows or the mask hides the birth date.
  init?(after label: Int, in reading: Reading) {
    guard !reading.word(label, is: "kependudukan"),
      let digits = LabelledDigits(after: label, reach: 6, skipsWords: true, in: reading),
      digits.slots.count == 16
    else { return nil }
    let known = digits.slots.compactMap(\.self)
    let isPlainNumber = reading.tokens[digits.tokens].allSatisfy { $0.kind == .number || $0.kind == .mark }
    if known.count == 16 {
      // Plain runs of digits are entities, and found as such; digits one by one are not.
      guard !isPlainNumber || !MaskedIdentity.isEntity(digits.tokens, reading) else { return nil }
      message = "NIK atau nomor KK tetap terbaca walau hurufnya diganti; hapus dari naskah"
    } else {
      let date = digits.slots[6..<12].compactMap(\.self)
      guard known.count > 8 || IdentityNumber.isBirthDate(date) else { return nil }
      message =
        "Samaran ini masih memperlihatkan terlalu banyak; tutup minimal delapan digit, termasuk tanggal lahir"
    }
    tokens = digits.tokens
    shown = "NIK/KK ••••••••••••••••"
  }

  private static func isEntity(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    reading.entities(in: tokens).contains { $0.kind == .longNumber }
  }
}
