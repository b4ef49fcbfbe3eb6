import Bahasa
import RuleKit

/// Reports that expose nobody: tax returns, minutes, ceremonies.
enum ReporterWords {
  /// Whether the words tell who reported: a role always does, `laporan dari …` only beside what was wrong.
  static func isDisclosed(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.word(cue.upperBound - 1, in: links) || reading.word(cue.lowerBound, in: weak) else {
      return true
    }
    return wrongs.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading)
  }
  /// The person of the sentence before, if this one points back right before the cue: `Berkat beliau yang …`.
  static func meantBefore(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> [NamedPerson] {
    let near = max(sentence.lowerBound, cue.lowerBound - 3)..<cue.lowerBound
    guard near.contains(where: { reading.word($0, in: pronouns) }) else { return [] }
    let before = reading.neighbourhood(around: sentence.lowerBound, before: 1, after: 0).lowerBound
    return before < sentence.lowerBound ? reading.privatePeople(in: before..<sentence.lowerBound) : []
  }
  private static let pronouns = WordSet(words: "beliau ia dia dialah beliaulah")
  /// `yang melaporkan …`, `laporan dari …`: no role that a trade could follow, as in `pelaku usaha`.
  static func isVerb(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    cue.count > 1 && !reading.word(cue.lowerBound, is: "saksi")
  }
  private static let links = WordSet(
    words:
      "rekaman bukti membocorkan kirim mengirim menelepon laporannya dari oleh merekam memergoki suara melaporkannya laporan informasi saudara pak bu bapak ibu"
  )
  static let roles = WordSet(words: "saksi pelapor pelapornya pengadu informan whistleblower")
  private static let weak = WordSet(words: "sudah telah berani kami bersaksi kesaksian")
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
