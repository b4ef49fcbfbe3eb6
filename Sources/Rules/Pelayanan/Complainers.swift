import Bahasa
import RuleKit

/// What complainants do, and where their names stand.
enum Complainers {
  static let channels = Phrases(
    "aduan, pengaduan, kanal aduan, kanal pengaduan, keluhan, lapor.go.id, sp4n, sp4n-lapor, komplain, kotak saran"
  )
  static let verbs = WordSet(words: "mengadukan mengeluhkan mengadu mengeluh memprotes protes curhat")

  /// Whether the person before a verb is the one who complains: no other verb of saying stands between.
  static func acts(_ person: Range<Int>, at verb: Int, _ reading: Reading) -> Bool {
    person.upperBound <= verb
      && !(person.upperBound..<verb).contains {
        reading.tokens[$0].classes.contains(.reporting) || reading.tokens[$0].mark == .colon
          || reading.word($0, in: answers)
      }
  }
  private static let answers = WordSet(
    words: "menerima menjawab menanggapi masyarakat pelanggan pasien pedagang")

  /// Whether a cue such as `laporan` is about a complaint and not about accounts or news.
  static func isComplaint(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.word(cue.lowerBound, in: weak) else { return true }
    return complaints.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading)
  }

  /// Whether a name follows a cue, with only `dari`, `oleh`, a colon and the like between.
  static func stands(_ name: Int, rightAfter cue: Range<Int>, _ reading: Reading) -> Bool {
    (cue.upperBound..<max(cue.upperBound, name)).allSatisfy { index in
      reading.tokens[index].mark == .colon || reading.tokens[index].mark == .openParenthesis
        || reading.tokens[index].kind == .number || reading.tokens[index].mark == .period
        || reading.word(index, in: links)
    }
  }

  private static let weak = WordSet(
    words: "laporan pesan dikirim disampaikan ditulis dilaporkan laporannya kritik protes")
  private static let links = WordSet(
    words:
      "dari oleh milik saudara seorang warga yang adalah atas nama dikirim disampaikan ditulis nomor no tiket pengirim keluhan aduan masuk"
  )
  private static let complaints = Phrases(
    """
    aduan, pengaduan, keluhan, mengeluh, mengadu, komplain, menanggapi, menjawab, tanggapan, menindaklanjuti, ditindaklanjuti, tim sudah turun, jalan rusak, jalan berlubang
    sampah, lampu mati, pelayanan, antrean, banjir, pungli, kritik, lampu jalan, drainase, bau, bising, macet, air mati
    """)
}
