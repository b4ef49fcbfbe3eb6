import Bahasa
import RuleKit

/// What a correction must tell, and what of it is missing.
enum CorrectionSlots {
  private static let wrong = Phrases(
    "bukan, sebelumnya, semula, tertulis, keliru menulis, yang salah, salah tulis, kami tulis, disebutkan, tertera, salah menyebut, keliru menyebut"
  )
  private static let right = Phrases(
    "bukan, yang benar, seharusnya, yang betul, yang tepat, sebenarnya, menjadi, data yang benar, diperbaiki menjadi"
  )

  static func missing(_ reading: Reading) -> [String] {
    let all = reading.everything
    let kinds = Set(reading.analysis.entities.map(\.kind))
    let slots: [(String, Bool)] = [
      ("apa yang keliru", wrong.occur(in: all, of: reading)),
      ("apa yang benar", right.occur(in: all, of: reading)),
      ("waktu ralat", kinds.contains(.date) || kinds.contains(.clock) || reading.draft.header.date != nil),
    ]
    return slots.filter { !$0.1 }.map(\.0)
  }
}
