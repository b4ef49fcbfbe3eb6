import Bahasa
import RuleKit

/// The words of guarding.
enum SecurityWords {
  static let guarding = Phrases(
    "dijaga, berjaga, siaga, disiagakan, ditempatkan, pengawalan, pengamanan, dikawal, mengawal, menjaga, penjagaan, bersiaga, dikerahkan, rombongan, vip, vvip"
  )
  /// Whom guards escort.
  static let escorts = Phrases("rombongan, iring-iringan, konvoi, presiden, menteri, vip, vvip, tamu negara")
  static let positions = Phrases(
    "titik, pos, rute, lewat, melewati, posisi, denah, jalur, gang, atap, rumah target, penyergapan, penggerebekan"
  )
  /// Where guards of an escort stand.
  static let posts = Phrases(
    "simpang, simpangan, persimpangan, perempatan, pertigaan, jembatan, pintu, lobi, lantai, gerbang, depan, belakang, halaman, hotel, pendopo, pendapa, rumah"
  )
  /// Whether a number of guards is told: `37 personel`.
  static func isCounted(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard let before = reading.token(cue.lowerBound - 1) else { return false }
    return before.kind == .number || !before.classes.isDisjoint(with: [.numberWord, .magnitude])
  }
  static let intentions = WordSet(
    words: "akan bakal hendak segera mau rencananya berencana siap bersiap bakalan besok nanti")
  static let general = Phrases("pemasangan, dipasang, anggaran, pengadaan, penambahan")
}
