import Bahasa
import RuleKit

/// Reports that expose nobody: tax returns, minutes, ceremonies.
enum ReporterWords {
  /// Whether the words tell who reported: a role always does, `laporan dari …` only beside what was wrong.
  static func isDisclosed(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.word(cue.upperBound - 1, in: links) || reading.word(cue.lowerBound, in: weak) else {
      return true
    }
    let around = reading.neighbourhood(around: cue.lowerBound)
    return reading.word(cue.upperBound - 1, in: plain)
      ? offences.occur(in: around, of: reading) : wrongs.occur(in: around, of: reading)
  }
  /// Verbs of reporting that also belong to taxes and minutes: thanks alone make no witness of anyone.
  private static let plain = WordSet(words: "melapor melaporkan mengadukan membeberkan")
  private static let offences = Phrases(
    """
    pungli, pungutan, korupsi, penyelewengan, penyimpangan, kecurangan, pencurian, narkoba, tambang, ilegal, oknum, suap, penipuan, kekerasan
    kejahatan, tersangka, penyalahgunaan, calo, gratifikasi, pelanggaran, judi, perjudian, miras, prostitusi, balap liar, pencemaran, limbah
    pembalakan, perusakan, pembakaran, setoran, pemerasan, perundungan, pelecehan, setoran gelap, uang pelicin, pemotongan, mark up, fiktif
    """)
  /// The person of the sentence before, if this one points back right before the cue: `Berkat beliau yang …`.
  static func meantBefore(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> [NamedPerson] {
    let near = max(sentence.lowerBound, cue.lowerBound - 3)..<cue.lowerBound
    guard
      near.contains(where: { reading.word($0, in: pronouns) }) || reading.word(cue.upperBound - 1, in: owned)
    else { return [] }
    let before = reading.neighbourhood(around: sentence.lowerBound, before: 1, after: 0).lowerBound
    return before < sentence.lowerBound ? reading.privatePeople(in: before..<sentence.lowerBound) : []
  }
  /// What the one who reported did or gave: `Berkat keberaniannya …`.
  private static let owned = WordSet(
    words:
      "keberaniannya laporannya kesaksiannya informasinya infonya kejujurannya keterangannya kepeduliannya rekamannya"
  )
  private static let pronouns = WordSet(words: "beliau ia dia dialah beliaulah")
  /// `yang melaporkan …`, `laporan dari …`: no role that a trade could follow, as in `pelaku usaha`.
  static func isVerb(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    cue.count > 1 && !reading.word(cue.lowerBound, is: "saksi")
  }
  private static let links = WordSet(
    words:
      "cerita pengakuan kesaksian keterangan aduan rekaman bukti membocorkan kirim mengirim menelepon laporannya dari oleh merekam memergoki suara melaporkannya laporan informasi saudara pak bu bapak ibu"
  )
  static let roles = WordSet(words: "saksi pelapor pelapornya pengadu informan whistleblower")
  private static let weak = WordSet(
    words:
      "sudah telah berani kami bersaksi kesaksian keberaniannya kejujurannya kepeduliannya melapor melaporkan mengadukan membeberkan memberanikan"
  )
  private static let wrongs = Phrases(
    """
    terima kasih, pungli, pungutan, pungutan liar, korupsi, penyelewengan, penyimpangan, kecurangan, pencurian, narkoba
    apresiasi, penghargaan, salut, penertiban, tambang, ilegal, membongkar, bobrok, oknum
    suap, penipuan, dugaan, kekerasan, kejahatan, tersangka, pelaku, penyalahgunaan, calo, gratifikasi, kasus, pelanggaran, judi, perjudian, miras, prostitusi, balap liar, pencemaran, limbah
    pembalakan, galian, perusakan, pembakaran, jual beli, setoran, pemerasan
    """)
  static let routine = Phrases(
    "spt, lhkpn, pajak, hasil kegiatan, nikah, akad, pernikahan, perkembangan, pelaksanaan kegiatan, saksi mata sejarah, partai"
  )
}
