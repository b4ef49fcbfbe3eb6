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
  /// `yang melaporkan …`, `laporan dari …`: no role that a trade could follow, as in `pelaku usaha`.
  static func isVerb(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    cue.count > 1 && !reading.word(cue.lowerBound, is: "saksi")
  }
  private static let links = WordSet(words: "dari laporan informasi saudara pak bu bapak ibu")
  static let roles = WordSet(words: "saksi pelapor pelapornya pengadu informan whistleblower")
  private static let weak = WordSet(words: "sudah telah berani")
  private static let wrongs = Phrases(
    """
    terima kasih, pungli, pungutan, pungutan liar, korupsi, penyelewengan, penyimpangan, kecurangan, pencurian, narkoba
    apresiasi, penghargaan, salut, penertiban, tambang, ilegal, membongkar, bobrok, oknum
    suap, penipuan, dugaan, kekerasan, kejahatan, tersangka, pelaku, penyalahgunaan, calo, gratifikasi, kasus, pelanggaran
    """)
  static let routine = Phrases(
    "spt, lhkpn, pajak, hasil kegiatan, nikah, akad, pernikahan, perkembangan, pelaksanaan kegiatan, saksi mata sejarah, partai"
  )
}
