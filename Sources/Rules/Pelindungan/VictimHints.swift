import RuleKit

/// What points to a victim through work.
enum VictimHints {
  /// Words with which a body part belongs to medicine or slaughter.
  static let medicine = Phrases(
    "kanker, kesehatan, sunat, khitan, pemeriksaan, penyakit, kurban, sapi, kambing")
  static let work = Phrases(
    "karyawan, karyawati, pegawai, pekerja, guru, kasir, perawat, staf, mahasiswi, pembantu, penjaga, buruh, siswi, siswa, mahasiswa, dosen, tenaga honorer, honorer, pelayan, pramusaji, santriwati, bidan, bekerja di, bekerja sebagai, sales, spg"
  )
}
