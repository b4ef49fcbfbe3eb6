import Bahasa
import RuleKit

/// Words that tell whether a noun belongs to the name of a place or a body behind it.
enum NamaTempat {
  /// Bodies of which there are many, so that their heads are no office: `ketua RT`.
  static let many = WordSet(words: "rt rw opd skpd umkm ormas osis bumdes kwt poktan lsm bpd ktp kk")

  /// Bodies whose head has a capital with them.
  static let bodies = WordSet(
    words: """
      tim satgas dinas badan daerah koperasi yayasan forum komisi dewan lembaga ikatan asosiasi paguyuban persatuan komite
      gugus karang himpunan gerakan kwartir majelis kelompok rukun pengurus panitia
      """)
  static let units = WordSet(words: "dinas bidang bagian seksi badan kantor puskesmas satpol")
  /// What operations of the police are called.
  static let operations = WordSet(
    words: "ketupat lilin patuh zebra keselamatan simpatik candi yustisi pekat lodaya semeru progo")
  static let regions = WordSet(words: "kabupaten kota provinsi")

  /// Whether a word of two meanings stands for a place: `aliran kali Ciwana`, but `tiga kali Bagas`.
  static func isPlace(_ index: Int, _ reading: Reading) -> Bool {
    if reading.word(index, is: "kali") { return reading.word(index - 1, in: banks) }
    if reading.word(index, is: "perumahan") { return reading.word(index - 1, in: homes) }
    if reading.word(index, is: "ruang") {
      return reading.before(index)?.classes.contains(.preposition) == true
    }
    if reading.word(index, is: "jalan") {
      return reading.word(index - 1, in: ways) && reading.after(index + 1) != nil
        && reading.isTitleCase(index + 2)
    }
    return true
  }

  private static let banks = WordSet(
    words: "aliran sungai tepi bantaran sepanjang seberang pinggir hulu hilir dasar muara anak")
  private static let homes = WordSet(words: "di ke dari warga penghuni komplek kompleks")
  private static let ways = WordSet(words: "di ke dari menyusuri melalui lewat sepanjang menuju simpang")
}
