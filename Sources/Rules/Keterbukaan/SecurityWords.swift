import RuleKit

/// The words of guarding.
enum SecurityWords {
  static let guarding = Phrases(
    "dijaga, pengawalan, pengamanan, dikawal, mengawal, menjaga, rombongan, vip, vvip")
  static let positions = Phrases("titik, pos, rute, lewat, melewati, posisi, denah, jalur")
  static let general = Phrases("pemasangan, dipasang, anggaran, pengadaan, penambahan")
}
