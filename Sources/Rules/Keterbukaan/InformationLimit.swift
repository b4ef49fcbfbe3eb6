import Bahasa
import RuleKit

/// A time limit of information service, in working days (UU 14/2008 Pasal 22, 36, 37); 0 where none applies.
struct InformationLimit {
  let days: Double
  let name: String

  init(_ cue: Range<Int>, _ reading: Reading) {
    let sentence = reading.sentence(around: cue.lowerBound)
    let around = reading.neighbourhood(around: cue.lowerBound)
    if reading.word(cue.lowerBound, is: "keberatan") {
      days = InformationLimit.context.occur(in: around, of: reading) ? 30 : 0
      name = "Keberatan"
    } else if reading.word(cue.lowerBound, is: "sengketa") {
      days = cue.count > 1 || InformationLimit.context.occur(in: around, of: reading) ? 14 : 0
      name = "Sengketa informasi"
    } else {
      let isExtended = InformationLimit.extended.occur(in: sentence, of: reading)
      let promised = reading.draft.settings.informationDays.map(Double.init)
      days = isExtended ? 17 : min(promised ?? 10, 10)
      name =
        promised.map { $0 < 10 } == true && !isExtended
        ? "Menurut janji instansi Anda, permohonan informasi dijawab" : "Permohonan informasi"
    }
  }

  private static let context = Phrases("ppid, informasi, pemohon, atasan ppid, komisi informasi")
  private static let extended = Phrases("termasuk perpanjangan, setelah diperpanjang")
}
