import Bahasa
import RuleKit

/// What a correction must tell, and what of it is missing.
enum CorrectionSlots {
  private static let wrong = Phrases(
    "bukan, sebelumnya, semula, tertulis, keliru menulis, menulis, mencantumkan, tercantum, memuat angka, menuliskan, kami menyebut, kami sebut, menyebut angka, tertulis angka, terbit dengan, dulu kami, kami tulis, disebutkan, tertera, salah menyebut, keliru menyebut, menyebut"
  )
  private static let right = Phrases(
    "bukan, yang benar, seharusnya, yang betul, yang tepat, sebenarnya, menjadi, data yang benar, diperbaiki menjadi"
  )

  /// Whether a date or an hour stands where the correction is told, not only in what is right.
  private static func isDated(_ reading: Reading) -> Bool {
    reading.analysis.entities.contains { entity in
      guard entity.kind == .date || entity.kind == .clock else { return false }
      let sentence = reading.sentence(around: entity.tokens.lowerBound)
      return corrections.occur(in: sentence, of: reading) || !right.occur(in: sentence, of: reading)
    }
  }
  private static let corrections = Phrases(
    "ralat, koreksi, pembetulan, revisi, diralat, dikoreksi, diperbaiki, diperbarui, dibetulkan, direvisi, meralat, tertulis, tertera, semula, bukan"
  )

  static func missing(_ reading: Reading) -> [String] {
    let all = reading.everything
    let slots: [(String, Bool)] = [
      ("apa yang keliru", wrong.occur(in: all, of: reading)),
      ("apa yang benar", right.occur(in: all, of: reading)),
      ("waktu ralat", reading.draft.header.date != nil || isDated(reading)),
    ]
    return slots.filter { !$0.1 }.map(\.0)
  }
}
