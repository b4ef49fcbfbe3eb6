import RuleKit

extension PhraseTable {
  /// English words with an Indonesian equivalent in wide use (UU 24/2009; Perpres 63/2019).
  static let padananAsing = rows(
    """
    online|daring
    offline|luring
    website|situs web
    web site|situs web
    link|tautan
    download|unduh
    mendownload|mengunduh
    didownload|diunduh
    di-download|diunduh
    upload|unggah
    mengupload|mengunggah
    diupload|diunggah
    di-upload|diunggah
    posting|unggah
    postingan|unggahan
    workshop|lokakarya
    launching|peluncuran
    melaunching|meluncurkan
    di-launching|diluncurkan
    grand opening|pembukaan
    opening ceremony|upacara pembukaan
    closing ceremony|upacara penutupan
    stakeholder|pemangku kepentingan
    stakeholders|pemangku kepentingan
    event|acara
    meeting|rapat
    monitoring|pemantauan
    tracking|pelacakan
    tracing|pelacakan
    screening|penapisan
    mapping|pemetaan
    training|pelatihan
    trainer|pelatih
    feedback|umpan balik
    deadline|tenggat
    rundown|susunan acara
    doorprize|hadiah undian
    door prize|hadiah undian
    award|penghargaan
    reward|penghargaan
    punishment|sanksi
    volunteer|sukarelawan
    netizen|warganet
    hashtag|tagar
    podcast|siniar
    followers|pengikut
    follower|pengikut
    influencer|pemengaruh
    selfie|swafoto
    gadget|gawai
    handphone|ponsel
    smartphone|ponsel pintar
    password|kata sandi
    username|nama pengguna
    user|pengguna
    email|surel
    e-mail|surel
    database|pangkalan data
    dashboard|dasbor
    software|perangkat lunak
    hardware|perangkat keras
    skill|keterampilan
    soft skill|keterampilan nonteknis
    mindset|pola pikir
    sharing session|sesi berbagi
    keynote speaker|pembicara kunci
    public speaking|kecakapan berbicara
    focus group discussion|diskusi kelompok terpumpun
    talkshow|gelar wicara
    talk show|gelar wicara
    press release|siaran pers
    press conference|konferensi pers
    live streaming|siaran langsung
    pilot project|proyek percontohan
    master plan|rencana induk
    masterplan|rencana induk
    good governance|tata kelola yang baik
    best practice|praktik baik
    money politics|politik uang
    fake news|berita bohong
    up to date|mutakhir
    update|pembaruan
    mengupdate|memperbarui
    diupdate|diperbarui
    urgent|mendesak
    outdoor|luar ruang
    indoor|dalam ruang
    leaflet|selebaran
    banner|spanduk
    barcode|kode batang
    homepage|laman
    timeline|lini masa
    help desk|meja bantuan
    front office|kantor depan
    food court|pujasera
    coffee break|rehat kopi
    fun bike|sepeda santai
    flyover|jalan layang
    underpass|lintas bawah
    car free day|hari bebas kendaraan
    work from home|kerja dari rumah
    physical distancing|jaga jarak
    social distancing|jaga jarak
    rapid test|tes cepat
    swab test|tes usap
    hand sanitizer|pembersih tangan
    new normal|kenormalan baru
    support|dukungan
    mensupport|mendukung
    men-support|mendukung
    branding|penjenamaan
    marketing|pemasaran
    outbound|mancakrida
    """)
}
