import Bahasa
import RuleKit

extension Rule {
  /// A quote has a name and an office near it.
  static let kutipanBernama = Rule(
    "JRN-02", "Kutipan langsung menyebut siapa yang berbicara", .peringatan, .dugaan,
    kinds: [.berita, .siaranPers],
    rationale: """
      Pembaca menilai kutipan dari siapa yang mengucapkannya. Sebut nama dan jabatan atau peran di dekat kutipan, dan jangan \
      mengarang ucapan.
      """,
    references: [.rujukan("Kode Etik Jurnalistik Pasal 2–3")],
    detectors: [
      .quotes { index, reading, report in
        let quote = reading.analysis.quotes[index]
        guard quote.isClosed,
          quote.words >= 6 || Speakers.isNews(reading) && Speakers.isAttributed(quote, reading),
          reading.analysis.blocks[quote.block].role == .paragraph,
          !Speakers.isTitle(quote, reading), !Speakers.isNamed(near: quote, reading)
        else { return }
        report.add(quote.tokens, "Kutipan ini tanpa nama pembicara di dekatnya")
      }
    ],
    examples: [
      .bad("# Air Bersih\n\n«“Airnya sudah mengalir,”» ungkap salah seorang petani."),
      .bad("«“Kami akan terus berinovasi demi warga yang kami layani,”» ujarnya."),
      .bad(
        "Rumah sakit itu kini tercepat se-Indonesia. «“Yang lain tinggal mencontoh kita saja,”» ungkapnya bangga."
      ),
      .bad(
        "«“Pohon ini tahan kering dan buahnya laku,”» ujarnya. Bibitnya diambil di kebun bibit Tirtamulya."),
      .bad(
        "«“Sekarang truk bisa masuk,”» ungkap salah satu warga yang enggan disebut namanya. Jalan sepanjang dua kilometer itu dicor sejak awal bulan."
      ),
      .bad("«“Kami akan segera menambah lima bus sekolah,”» tegas beliau saat meninjau terminal."),
      .bad(
        "Perpustakaan keliling datang dua kali sepekan ke desa itu. Menurut pengunjung, «“bukunya lengkap dan baru”». Jadwalnya ada di laman perpustakaan."
      ),
      .bad("«“Layanan ini kami siapkan sejak tahun lalu bagi semua warga.”»"),
      .bad("Salah satu peserta mengatakan, «“materinya mudah dipahami dan langsung bisa dipakai”»."),
      .bad("«“Malam ini penuh kehangatan dan kekeluargaan,”» ungkap seorang undangan."),
      .bad(
        "# Pasar Tani\n\nPasar tani kini digelar dua kali sebulan.\n\n«“Pembeli bertambah terus,”» ujarnya.\n\nPetani mendaftar ke penyuluh."
      ),
      .good(
        "“Waktu layanan kami potong dari dua hari menjadi satu hari,” kata Fulan Contoh, Kepala Dinas Kominfo Arunaya."
      ),
      .good("Lomba itu bertema “Bersama membangun desa yang bersih dan sehat”."),
      .good("“Airnya sudah mengalir,” kata Rina Puspita, petani dari Desa Melati."),
    ])
}
