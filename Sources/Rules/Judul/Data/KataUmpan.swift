/// What teases a reader without telling anything.
///
/// Measured on CLICK-ID (William and Sari, 2020).
enum KataUmpan {
  /// Words and pairs anywhere in a title.
  static let anywhere = TitleWords(
    """
    ternyata
    viral
    heboh
    begini
    beginilah
    terungkap
    terkuak
    netter
    menohok
    syok
    geger
    gempar
    mengejutkan
    wow
    duh
    waduh
    astaga
    ngeri
    miris
    mencengangkan
    merinding
    ngamuk
    nyesek
    lho
    loh
    nih
    baper
    kocak
    ngakak
    gemas
    blak-blakan
    gara-gara
    malah
    zodiak
    tuai pujian
    tuai komentar
    tuai sorotan
    isyaratkan
    siapa
    alasannya
    penjelasannya
    reaksinya
    faktanya
    sebabnya
    pesonanya
    potretnya
    ini alasan
    ini kata
    ini yang
    ini dia
    ini sosok
    ini fakta
    ini reaksi
    ini tanggapan
    ini komentar
    ini pesan
    ini kisah
    ini cerita
    ini arti
    ini kronologi
    ini pengakuan
    ini jawaban
    ini bukti
    ini bahaya
    ini rahasia
    ini penyebab
    ini penyebabnya
    ini respons
    ini penjelasan
    apa saja
    ada apa
    wajib tahu
    harus tahu
    perlu tahu
    tak disangka
    tidak disangka
    bikin kaget
    bikin heboh
    bikin geger
    bikin merinding
    bikin syok
    bikin melongo
    bikin penasaran
    bikin fans
    bikin netizen
    jadi viral
    curi perhatian
    gagal fokus
    fakta menarik
    jarang diketahui
    reaksi netizen
    kata netizen
    jangan kaget
    hal ini
    pria ini
    wanita ini
    zodiak ini
    artis ini
    """)

  /// Words that tease where they open a title, unless something to use follows.
  static let opening = TitleWords(
    """
    ini
    inilah
    begini
    """)

  /// Words that make a question a riddle rather than an announcement.
  static let riddles = TitleWords(
    """
    apa
    benarkah
    betulkah
    kenapa
    kok
    akankah
    mungkinkah
    mana yang
    """)

  /// What may follow them: `Ini Jadwal…`, `Ini Syarat…`.
  static let useful = TitleWords(
    """
    jadwal
    daftar
    syarat
    persyaratan
    lokasi
    cara
    tarif
    rute
    nomor
    jam
    alur
    tahapan
    langkah
    besaran
    rincian
    titik
    ketentuan
    kanal
    aturan
    """)

  /// Times before a closing `ini`, which then points at a day and not at a secret.
  static let times = TitleWords(
    """
    hari
    pekan
    minggu
    bulan
    tahun
    malam
    pagi
    siang
    sore
    kali
    saat
    musim
    periode
    semester
    triwulan
    sekarang
    selama
    """)
}
