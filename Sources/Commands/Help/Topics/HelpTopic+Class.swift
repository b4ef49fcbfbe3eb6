extension HelpTopic {
  static let aboutClass = """
    Satu kelas adalah satu berkas .bimtek. Salin ke diska USB, buka di laptop lain, lalu gabungkan kembali.

    Empat langkah dari daftar sampai rekap:

      bimtek kelas buat arunaya.bimtek --judul "Bimtek Humas" \\
        --mulai 2026-11-10 --selesai 2026-11-12 --tempat "Aula Dinas"
      bimtek kelas peserta arunaya.bimtek peserta.xlsx
      bimtek nilai masuk arunaya.bimtek naskah-peserta --tugas E38
      bimtek nilai rekap arunaya.bimtek --ke hasil

    Mesin menunjukkan bukti dan tingkat sementara. Nilai tulisan diberikan oleh penilai. Setiap nilai menyimpan siapa yang \
    memberi dan kapan; nilai lama tidak hilang ketika diganti.

    Berkas yang tidak terbaca disebut dengan alasannya, dan berkas lain tetap diproses.
    """

  static let aboutCertificates = """
    Sertifikat terdiri atas PDF dengan kode QR dan data bertanda tangan (JSON). Siapa pun yang punya kunci publik instansi \
    dapat memeriksanya tanpa internet.

      bimtek sertifikat kunci buat --ke kunci-dinas.json
      bimtek sertifikat pratinjau --ke pratinjau.pdf
      bimtek sertifikat terbitkan --help
      bimtek sertifikat periksa sertifikat.pdf --percaya kunci-dinas.json.publik

    Kunci disegel dengan kata sandi. Simpan salinannya di tempat lain: tanpa kunci itu, sertifikat baru tidak dapat \
    diterbitkan dengan identitas yang sama.

    Nomor sertifikat berasal dari buku nomor instansi; bimtek tidak mengarang nomor. Kode QR memeriksa keaslian data dan \
    bukan tanda tangan elektronik tersertifikasi.
    """
}
