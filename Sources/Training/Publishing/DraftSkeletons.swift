import RuleKit

/// The skeletons of drafts, by kind: every required slot stands in brackets.
enum DraftSkeletons {
  static func body(of kind: DraftKind) -> StaticString {
    switch kind {
    case .berita: berita
    case .siaranPers: siaranPers
    case .pengumuman: pengumuman
    case .layanan: layanan
    case .siaga: siaga
    case .klarifikasi: klarifikasi
    case .ralat: ralat
    case .balasan: balasan
    case .anakHilang: anakHilang
    case .takarir: takarir
    case .utas: utas
    case .ucapan: ucapan
    case .kalender: kalender
    }
  }

  /// Where drafts of a kind usually go.
  static func channel(of kind: DraftKind) -> Channel {
    switch kind {
    case .berita, .siaranPers, .pengumuman, .layanan, .klarifikasi, .ralat, .kalender: .situs
    case .utas: .x
    case .siaga, .balasan, .anakHilang: .facebook
    case .takarir, .ucapan: .instagram
    }
  }

  private static let berita: StaticString = """
    # [Judul: apa yang berubah bagi warga, 5–12 kata]

    [Nama daerah] – [Apa yang terjadi atau diputuskan], [hari (tanggal/bulan/tahun)], di [tempat]. [Apa gunanya bagi warga, sejak kapan.]

    [Siapa yang mendapat manfaat, berapa, syarat, biaya atau gratis. Tulis “belum diketahui” bila belum ada.]

    “[Kutipan yang menambah keterangan],” kata [nama lengkap], [jabatan].

    [Mengapa dan bagaimana: dua atau tiga kalimat dari dokumen sumber.]

    Keterangan lebih lanjut: [laman atau nomor resmi].

    """

  private static let siaranPers: StaticString = """
    # [Judul siaran pers: keputusan atau layanan baru]

    SIARAN PERS
    Nomor: [nomor]
    Untuk diterbitkan: [segera, atau tanggal dan jam]

    [Kota], [tanggal] – [Apa, siapa, kapan, di mana; manfaat bagi warga di kalimat pertama.]

    [Latar: angka dengan sumber dan periodenya.]

    “[Kutipan],” kata [nama lengkap], [jabatan].

    Narahubung media: [nama dan jabatan], [nomor resmi], [surel resmi].

    """

  private static let pengumuman: StaticString = """
    # [Judul pengumuman]

    - Apa: [nama kegiatan]
    - Siapa yang boleh ikut: [sasaran dan syarat]
    - Kapan: [hari, tanggal, jam, zona waktu]
    - Di mana: [tempat lengkap, atau daring]
    - Biaya: [gratis, atau jumlahnya]
    - Cara ikut: [langkah dan batas pendaftaran]
    - Kontak: [nomor, laman, atau surel resmi]

    """

  private static let layanan: StaticString = """
    # [Nama layanan]

    - Syarat: [dokumen yang dibawa]
    - Cara: [langkah demi langkah]
    - Waktu selesai: [berapa menit atau hari kerja]
    - Biaya: [gratis, atau tarif menurut aturan]
    - Tempat dan jam: [loket, alamat kantor, jam buka]
    - Aduan: [lapor.go.id atau kanal resmi instansi]

    """

  private static let siaga: StaticString = """
    # [Jenis bahaya] di [tempat]

    - Bahaya dan tingkatnya: [jenis bahaya; tingkat hanya bila lembaga berwenang menetapkan, selain itu “belum diketahui”]
    - Lokasi: [kecamatan, desa, ruas jalan]
    - Waktu: [tanggal, jam, zona waktu; berlaku sampai kapan, atau “belum diketahui”]
    - Yang harus dilakukan: [kalimat perintah singkat]
    - Titik kumpul: [tempat dan jalur, atau “belum ada perintah mengungsi”]
    - Nomor bantuan: [nomor darurat yang aktif atau posko resmi]
    - Sumber: [lembaga], data pukul [jam, zona waktu]
    - Pembaruan berikutnya: pukul [jam, zona waktu]

    """

  private static let klarifikasi: StaticString = """
    # [Judul: fakta yang benar, bukan hoaksnya]

    Kabar bahwa [isi kabar, singkat] tidak benar.

    Faktanya: [keadaan yang benar].

    Bukti: [dokumen, hasil uji, atau data beserta tanggal dan tautannya; “belum diketahui” bila masih diperiksa].

    Yang dapat Anda lakukan: [cara memeriksa; jangan meneruskan]. Tanya atau lapor: [kanal resmi].

    """

  private static let ralat: StaticString = """
    # Ralat: [judul naskah yang diralat]

    RALAT [tanggal] pukul [jam, zona waktu].

    Semula tertulis: [yang keliru].

    Yang benar: [yang benar], menurut [sumber].

    Naskah asli tetap dapat dibaca di [tautan]. Kami mohon maaf atas kekeliruan ini.

    """

  private static let balasan: StaticString = """
    Terima kasih, Kak. [Inti jawaban dalam satu kalimat; “belum diketahui, sedang kami periksa” boleh.]

    Langkah berikutnya: [siapa menangani, kapan, nomor tiket].

    Data pribadi jangan ditulis di kolom komentar; kirim lewat [pesan langsung akun resmi atau formulir]. Tanya lagi: [kanal resmi].

    """

  private static let anakHilang: StaticString = """
    Anak hilang: [ciri yang perlu untuk menemukan; nama hanya dengan izin keluarga].

    Terakhir terlihat: [tempat, tanggal, jam, zona waktu].

    Kontak: [Polsek, UPTD PPA, atau 110].

    Unggahan ini diturunkan setelah anak ditemukan, atau pada [tanggal].

    """

  private static let takarir: StaticString = """
    [Kalimat pertama: hal terpenting bagi warga.]

    [Kapan, di mana, syarat, biaya atau gratis.]

    [Ajakan atau kanal: laman, nomor resmi.]

    #[TagarBerhurufKapital]

    """

  private static let utas: StaticString = """
    1/4 [Hal terpenting bagi warga, berdiri sendiri.]

    2/4 [Siapa, kapan, di mana.]

    3/4 [Syarat, cara, biaya.]

    4/4 [Ke mana bertanya: kanal resmi.]

    """

  private static let ucapan: StaticString = """
    [Selamat …, atau Turut berdukacita atas …].

    [Satu kalimat yang menyapa warga. Untuk duka: nama dan jabatan almarhum atas izin keluarga.]

    [Nama instansi]

    """

  private static let kalender: StaticString = """
    # Rencana konten [bulan tahun]

    | Tanggal | Pilar | Judul | Kanal | Format | Sasaran | Pesan kunci | Penanggung jawab | Penyunting | Penyetuju | Jam |
    |---|---|---|---|---|---|---|---|---|---|---|
    | [tanggal] | [pilar] | [judul: manfaat warga] | [kanal] | [format] | [sasaran] | [satu pesan] | [nama] | [nama] | [nama] | [jam] |

    """
}
