import Bahasa
import RuleKit

/// Stamps and papers that belong inside an office.
enum InternalPapers {
  static let attached = Phrases(
    "terlampir, lampiran, berikut isi, unduh, bocor, bocoran, salinan, isi nota dinas, isi memo, jangan disebarluaskan, rencana"
  )
  static let lessons = Phrases(
    "pelatihan, bimtek, menulis, penyusunan, konsultasi publik, uji publik, sosialisasi, tata naskah, cara")
  private static let documents = Phrases(
    "nota dinas, surat, dokumen, naskah, telaahan, laporan, memo, berkas, cap")
  private static let limits = Phrases(
    "kuota, tempat, kursi, perseroan, stok, persediaan, peserta, waktu, jumlah, edisi, promo, langsung, bebas"
  )

  /// Whether capitals mark a document: alone on its line, or beside the name of a paper.
  static func isStamp(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    let block = reading.analysis.blockTokens[reading.analysis.block(ofToken: cue.lowerBound)]
    let sentence = reading.sentence(around: cue.lowerBound)
    guard !limits.occur(in: sentence, of: reading) else { return false }
    return reading.words(in: block) == cue.count || documents.occur(in: sentence, of: reading)
  }

  /// Whether the secret itself follows: a colon or `adalah`, then something.
  static func isGiven(after cue: Range<Int>, _ reading: Reading) -> Bool {
    guard let next = reading.token(cue.upperBound) else { return false }
    let isStated =
      next.mark == .colon || reading.word(cue.upperBound, is: "adalah")
      || reading.word(cue.upperBound, is: "sebesar")
    guard isStated, let value = reading.token(cue.upperBound + 1) else { return false }
    return value.flags.contains(.digit) || value.kind == .number || value.classes.contains(.currency)
      || value.kind == .word && value.word == 0
  }
}
