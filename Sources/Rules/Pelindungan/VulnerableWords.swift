import Bahasa

/// The words around `cacat`.
enum VulnerableWords {
  static let people = WordSet(
    words: """
      orang kaum warga anak-anak remaja lansia atlet anak siswa siswi pelajar murid penderita peserta si perempuan pria wanita
      ibu bapak pemuda pengungsi pekerja karyawan guru pelanggan penumpang pemilih kakek nenek bayi balita bocah gadis santri
      mahasiswa petani saudara teman tetangga janda veteran
      """)
  /// What goods and papers have: `cacat produksi`, `cacat hukum`.
  static let flaws = WordSet(
    words:
      "produksi hukum formil formal materiil prosedur administrasi mutu barang logika jahitan cetak cetakan kemasan"
  )
  /// `cacat fisik` has a row of its own.
  static let kinds = WordSet(words: "fisik tubuh mental netra rungu bawaan sejak permanen")
}
