import Bahasa
import RuleKit

/// A time limit of information service, in working days (UU 14/2008 Pasal 22, 36, 37); 0 where none applies.
struct InformationLimit {
  let days: Double
  let name: String

  init(_ cue: Range<Int>, _ reading: Reading) {
    let sentence = reading.sentence(around: cue.lowerBound)
    if reading.word(cue.lowerBound, is: "keberatan") {
      days = InformationLimit.context.occur(in: sentence, of: reading) ? 30 : 0
      name = "Keberatan"
    } else if reading.word(cue.lowerBound, is: "sengketa") {
      days = cue.count > 1 || InformationLimit.context.occur(in: sentence, of: reading) ? 14 : 0
      name = "Sengketa informasi"
    } else {
      days = InformationLimit.extended.occur(in: sentence, of: reading) ? 17 : 10
      name = "Permohonan informasi"
    }
  }

  private static let context = Phrases("ppid, informasi, atasan ppid, komisi informasi")
  private static let extended = Phrases("termasuk perpanjangan, setelah diperpanjang")
}
