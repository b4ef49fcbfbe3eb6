import Bahasa
import RuleKit

/// A time limit of information service, in working days (UU 14/2008 Pasal 22, 36, 37); 0 where none applies.
struct InformationLimit {
  let days: Double
  let name: String

  /// Whether the time is the citizen's to act in: a shorter one is wrong too.
  let isCitizens: Bool

  /// The span of time that a cue is about: after it, in an answer of the next sentence, or before it.
  static func promise(around cue: Range<Int>, _ reading: Reading) -> TimePromise? {
    if let promise = TimePromise(after: cue, in: reading) { return promise }
    let sentence = reading.sentence(around: cue.lowerBound)
    let next = reading.neighbourhood(around: cue.lowerBound, before: 0, after: 1)
    let rest = sentence.upperBound..<max(sentence.upperBound, next.upperBound)
    if answering.occur(in: rest, of: reading), let promise = TimePromise(in: rest, reading) { return promise }
    guard answering.occur(in: sentence, of: reading), !reading.word(cue.lowerBound, in: ownSteps) else {
      return nil
    }
    return TimePromise(in: sentence.lowerBound..<cue.lowerBound, reading)
  }
  /// What the citizen takes, with a time of its own.
  private static let ownSteps = WordSet(words: "keberatan sengketa")
  private static let answering = Phrases(
    "dibalas, membalas, dijawab, menjawab, kami jawab, kami balas, ditanggapi, menanggapi, jawabannya, balasannya, jawaban, diberikan, diproses, tanggapan, memberi tanggapan"
  )

  init(_ cue: Range<Int>, _ reading: Reading) {
    let sentence = reading.sentence(around: cue.lowerBound)
    let around = reading.neighbourhood(around: cue.lowerBound)
    // `30 hari kerja untuk mengajukan keberatan`: the time stands before.
    isCitizens =
      (reading.word(cue.lowerBound - 1, in: InformationLimit.filing)
        || (cue.upperBound..<cue.upperBound + 3).contains { reading.word($0, is: "diajukan") })
      && TimePromise(in: sentence.lowerBound..<cue.lowerBound, reading) == nil
    if reading.word(cue.lowerBound, in: InformationLimit.longer) {
      days = InformationLimit.context.occur(in: around, of: reading) ? 7 : 0
      name = "Perpanjangan jawaban"
      return
    }
    if reading.word(cue.lowerBound, is: "atasan") {
      days = InformationLimit.answering.occur(in: around, of: reading) ? 30 : 0
      name = "Tanggapan atas keberatan"
      return
    }
    if reading.word(cue.lowerBound, is: "keberatan") {
      days =
        InformationLimit.context.occur(in: around, of: reading)
          && !InformationLimit.taxes.occur(in: sentence, of: reading) ? 30 : 0
      name = "Keberatan"
    } else if reading.word(cue.lowerBound, is: "sengketa") {
      days = cue.count > 1 || InformationLimit.context.occur(in: around, of: reading) ? 14 : 0
      name = "Sengketa informasi"
    } else {
      let start = reading.tokens[sentence.lowerBound..<cue.lowerBound].prefix(3)
      if start.contains(where: { InformationLimit.extensions.contains($0.hash) }) {
        days = 7
        name = "Perpanjangan jawaban"
        return
      }
      let isExtended = InformationLimit.extended.occur(in: sentence, of: reading)
      let promised = reading.draft.settings.informationDays.map(Double.init)
      days = isExtended ? 17 : min(promised ?? 10, 10)
      name =
        promised.map { $0 < 10 } == true && !isExtended
        ? "Menurut janji instansi Anda, permohonan informasi dijawab" : "Permohonan informasi"
    }
  }

  private static let filing = WordSet(words: "ajukan mengajukan pengajuan")
  private static let longer = WordSet(words: "diperpanjang perpanjangan")
  private static let extensions = WordSet(words: "perpanjangan")
  private static let context = Phrases(
    "ppid, keberatan informasi, dokumen, salinan, permohonan informasi, permintaan informasi, informasi publik, pemohon, pemohon informasi, komisi informasi, sengketa informasi"
  )
  /// Objections of another kind.
  private static let taxes = Phrases("pajak, pbb, retribusi, bea, lelang, sanggah, izin usaha")
  private static let extended = Phrases("termasuk perpanjangan, setelah diperpanjang")
}
