extension HelpTopic {
  static let aboutDrafts = """
    Naskah adalah berkas teks biasa (.md atau .txt). Tulis dengan penyunting apa saja.

    Di awal berkas .md boleh ada kepala naskah:

      ---
      jenis: siaga
      kanal: whatsapp
      tanggal: 2026-11-21
      media:
        - berkas: posko.jpg
          alt: Petugas menyusun kantong pasir di tepi sungai
      ---

    Jenis: berita, siaran-pers, pengumuman, layanan, siaga, klarifikasi, ralat, balasan, anak-hilang, takarir, utas, \
    ucapan, kalender. Kanal: situs, instagram, x, facebook, threads, tiktok, youtube, whatsapp.

    Tanpa kepala, bimtek menebak jenis dan kanal, lalu menyebutkannya pada baris pertama. Pilihan --jenis dan --kanal \
    selalu menang.

    Satu temuan dapat diabaikan dengan alasan, pada baris tersendiri sebelum paragrafnya:

      <!-- bimtek: abaikan EJA-11 "nama acara" -->

    Contoh:
      bimtek periksa naskah.md
      bimtek periksa --jenis takarir --kanal instagram unggahan.txt
    """

  static let aboutAgency = """
    Pengaturan instansi ditulis dalam berkas .bimtek.yml. Berkas yang berlaku adalah yang terdekat di atas folder naskah.

      instansi: Dinas Kominfo Kabupaten Arunaya
      zona: WIB
      resmi:
        nomor: ["(0000) 000000"]
        domain: [arunaya.example.go.id]
      kosakata: [Arunaya, Wanasari]
      tingkat: { KAL-01: saran, DIK: mati }
      abaikan: [arsip/**]

    Nomor dan alamat di bawah “resmi” tidak dilaporkan sebagai data pribadi. Kata di bawah “kosakata” tidak dilaporkan \
    sebagai salah ketik. Tingkat sebuah aturan atau satu keluarga aturan: galat, peringatan, saran, atau mati.

    Contoh:
      bimtek periksa folder-naskah
      bimtek aturan PDP
    """
}
