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
      tebar tensi hisab sita vonis tuntut dakwa cuci jemur goreng kukus panggang aduk iris siram tanam panen pupuk cabut gali timbun
      bongkar rakit timbang angkut muat derek evakuasi rujuk obati suntik diagnosis didik bina rekrut seleksi verifikasi
      validasi unggah unduh blokir retas salin sebar lelang cicil setor catat susun revisi koreksi tinjau pantau kaji teliti
      bahas tolak cegah bela sembelih jemput sambut iringi kawal temani pandu jamu rubah mohon harap
      semprotkan kerahkan urus olah usir usul ulas ungkap usut rombak rampas rekam renovasi rehabilitasi relokasi
      resmikan tilang denda tegur tangguhkan tunda tunjuk tutupi tempuh tempel tembak tebang takar
      """)
}
