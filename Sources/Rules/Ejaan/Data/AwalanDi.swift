import Bahasa

extension PassiveVerb {
  /// Verbs that are written apart from their di- most often, and stand behind no preposition.
  static let frequent = WordSet(
    words: """
      ambil anggap banjiri bawa beri buat buka dampingi dukung fasilitasi gelar hadiri ikuti lantik pakai
      pilih pimpin prakarsai sebut tandai terima mulai bangun kirim kelola pasang periksa bayar jual beli
      antar tutup undang ajak bantu latih kunjungi awali akhiri ketahui nikmati minati patuhi taati penuhi
      miliki hubungi bagi hapus ubah cetak tulis baca lihat cek tanya jawab jaga rawat angkat panggil tangkap
      tahan ganti tambah perbaiki temui datangi tangani awasi lengkapi setujui dahului naungi jumpai pungut
      ukur hitung raih rangkai rancang gagas pasok imbau larang minta bentuk
      """)
}
