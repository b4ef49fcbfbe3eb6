extension HelpTopic {
  static let aboutClass = """
    Satu kelas adalah satu berkas .bimtek. Salin ke diska USB, buka di laptop lain, lalu gabungkan kembali.

    Empat langkah dari daftar sampai rekap:

      bimtek kelas buat arunaya.bimtek --judul "Bimtek Humas Arunaya"
      bimtek kelas peserta arunaya.bimtek peserta.csv
      bimtek nilai masuk arunaya.bimtek naskah-peserta --tugas E38
      bimtek nilai rekap arunaya.bimtek --ke hasil

    Mesin menunjukkan bukti dan tingkat sementara. Nilai tulisan diberikan oleh penilai. Setiap nilai menyimpan siapa yang \
    memberi dan kapan; nilai lama tidak hilang ketika diganti.

    Berkas yang tidak terbaca disebut dengan alasannya, dan berkas lain tetap diproses.
    """

  static let aboutCertificates = """
    Sertifikat terdiri atas PDF dengan kode QR dan data bertanda tangan (JSON). Siapa pun yang punya kunci publik instansi \
    dapat memeriksanya tanpa internet.

      bimtek sertifikat kunci buat kunci-instansi.json
      bimtek sertifikat terbitkan arunaya.bimtek --help
      bimtek sertifikat periksa sertifikat.pdf

    Kunci disegel dengan kata sandi. Simpan salinannya di tempat lain: tanpa kunci itu, sertifikat baru tidak dapat \
    diterbitkan dengan identitas yang sama.

    Nomor sertifikat berasal dari buku nomor instansi; bimtek tidak mengarang nomor. Kode QR memeriksa keaslian data dan \
    bukan tanda tangan elektronik tersertifikasi.
    """
}
