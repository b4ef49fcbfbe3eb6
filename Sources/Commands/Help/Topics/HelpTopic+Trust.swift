extension HelpTopic {
  static let aboutPrivacy = """
    bimtek tidak terhubung ke internet dan tidak mengirim apa pun. Naskah Anda tetap di komputer ini.

    Yang disimpan untuk Anda, di folder ~/.local/share/bimtek: nama dan nomor peserta bila Anda isi, kemajuan belajar, \
    jawaban latihan, serta kode temuan dari telaah (tanpa isi naskah). Hapus folder itu untuk menghapus semuanya. \
    Pemeriksaan naskah tidak menyimpan isi naskah. Naskah yang ditempel di menu menjadi berkas biasa di folder Anda.

    Yang disimpan untuk kelas: satu berkas .bimtek milik panitia. NIP tidak wajib dan tidak ikut dalam ekspor kecuali \
    diminta. NIK tidak pernah diminta.

    Temuan tentang data pribadi menampilkan samaran seperti 9999••••••••0001, bukan nomornya.

    Contoh:
      bimtek periksa naskah.md
      bimtek kemajuan
    """

  static let aboutOffline = """
    Semua perintah bekerja tanpa internet. bimtek berjalan di Linux.

    Di ruang dengan laptop Windows dan ponsel, cukup satu laptop fasilitator yang memakai bimtek. Peserta menulis dengan \
    alat masing-masing, lalu mengirim berkasnya lewat diska USB atau WhatsApp. Fasilitator memasukkan satu folder sekaligus.

    Dari diska USB, buka terminal di folder bimtek, lalu ketik perintah ini. Bila sistem melarang program di diska itu \
    (“Permission denied”), perintah ini menyalinnya ke laptop lebih dahulu.

      sh mulai.sh

    Pelajaran dapat dicetak atau dibagikan sebagai berkas sebelum acara. Proyektor cukup menampilkan terminal; pilihan \
    --polos menghilangkan warna dan tanda khusus.

    Contoh:
      bimtek belajar
      bimtek nilai masuk arunaya.bimtek naskah-peserta --tugas E38
    """
}
