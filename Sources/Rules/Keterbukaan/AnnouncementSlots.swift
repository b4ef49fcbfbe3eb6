import Bahasa
import RuleKit

/// What an invitation must tell, and what of it is missing.
enum AnnouncementSlots {
  private static let events = Phrases(
    """
    pelatihan, lomba, seminar, webinar, bimtek, bimbingan teknis, kursus, workshop, lokakarya, ikuti, ikutilah, hadiri, kelas
    festival, jalan sehat, sosialisasi, donor darah, seleksi, pendaftaran, beasiswa, audisi, lowongan, ikut, hadirilah
    datanglah, saksikan, saksikanlah, gabung, bergabunglah, senam, jalan santai, fun run, turnamen, konser, pentas
    pertunjukan, bazar, pasar murah, vaksinasi massal, kerja bakti, pameran, expo, karnaval, kirab, kuliah umum
    talkshow, gelar wicara, diskusi, dialog, bursa kerja, job fair, khitanan massal, sunatan massal, nikah massal
    cek kesehatan, pemeriksaan gratis, pemeriksaan kesehatan, nonton bareng, lari, sepeda santai, gowes, catat tanggalnya
    ikutan, ramaikan, meriahkan, acaranya, acara seru, kehadiranmu, kehadiran anda, kami tunggu, jangan ketinggalan, sampai ketemu
    ayo datang, yuk datang, mari datang, merapat, kumpul, kopdar, nobar
    pasar kaget, unjuk bakat, panggung, undangan terbuka, dengar pendapat, konsultasi publik, uji publik, gelar budaya
    penerimaan relawan, relawan, magang, isbat nikah, daftarkan diri, daftarkan dirimu, daftarkan dirimu segera, vaksin
    vaksinasi, perkemahan, kemah, napak tilas, tablig akbar, haul, istigasah, selawatan, pelantikan terbuka, gebyar, pekan raya
    kompetisi, kontes, sayembara, temu warga, rembuk, rembuk warga, kelas gratis, ngaji bareng, ngabuburit, gathering
    pasar malam, bawa keluarga, ajak teman, ajak sahabat, pertandingan, pawai, pasar rakyat, jelajah, jangan sampai terlewat, ajak keluarga, tanggal mainnya
    bootcamp, training, open recruitment, join us, join, see you there, seats are limited, first come, free entry, book your, save the date
    book swap, storytelling, class, classes, competition, contest, exhibition, night market, meetup, sign up, register now, volunteers, open house
    bring your, come and, night, event, open mic, screening, charity, fair, parade, camp
    diundang, mengundang, pengajian, jangan lewatkan
    """)
  private static let audience = Phrases(
    """
    warga, masyarakat, umum, pemilik, pengusaha, perorangan, pekerja, pencari kerja, santri, balita, pembaca, penulis, pelanggan, pedagang, murid, semua, siapa saja, siapa pun, pengunjung, pelajar, siswa, mahasiswa, umkm, pelaku usaha, guru, petani, nelayan, kader, pegawai, asn, ibu
    pemuda, peserta, usia, berusia, penyandang disabilitas, anak, anak-anak, lulusan, ber-ktp, terbuka, remaja, lansia, perempuan
    keluarga, orang tua, kelompok, komunitas, relawan, wartawan, everyone, all ages, youth, kids, students, residents, public
    """)
  private static let cost = Phrases(
    "gratis, tanpa biaya, tidak dipungut, biaya, tarif, rp0, cuma-cuma, berbayar, harga tiket, tiket, free, fee, ticket, tickets"
  )
  private static let entry = Phrases(
    """
    register, registration, sign up, walk in, just come, daftar, mendaftar, pendaftaran, mendaftarkan, registrasi, langsung datang, tanpa mendaftar, tanpa pendaftaran, formulir
    datang langsung, isi formulir, unduh, kirim, tautan
    """)
  private static let place = Phrases(
    """
    di aula, di gedung, di balai, di kantor, di lapangan, di alun-alun, di pendapa, di pendopo, di taman, di ruang, daring
    zoom, bertempat, lokasi, tempat, di hotel, di sekolah, di puskesmas, di pasar, di dinas, di kecamatan, di desa, di stadion
    di pintu, di halaman, di embung, di pantai, di kampus, di masjid, di gereja, di perpustakaan, di gor, di lobi, di lantai, di rumah, di balai rw, di museum, di jalan, di kebun
    di sanggar, di terminal, di pelabuhan, di kelurahan, di rsud, di mal, di sirkuit, di kolam, di studio, di laman, di youtube, di instagram, titik kumpul, start di, berangkat dari, kumpul di
    aula, lapangan, alun-alun, pendapa, pendopo, stadion, gor, balai desa, balai rw, halaman masjid, halaman kantor, gedung serbaguna, gedung kesenian
    """)

  /// Clocks as English has them.
  private static let clocks = Phrases("p.m, a.m, pm, am, o'clock")

  /// Whether it invites citizens to something.
  static func invites(_ reading: Reading) -> Bool {
    events.occur(in: reading.everything, of: reading)
      && !results.occur(in: 0..<min(reading.tokens.count, 16), of: reading)
  }
  /// What opens the news of who won or was chosen: nobody is invited.
  private static let results = Phrases(
    "pemenang, hasil seleksi, hasil akhir, hasil lomba, juara, daftar pemenang, hasil ujian, hasil tes, kisah, selamat kepada, pengumuman hasil, peserta lolos, peserta lulus"
  )

  /// Whether a draft that is only taken for an announcement is likely one: readers are called, and more than one slot is open.
  static func calls(_ reading: Reading, missing: Int) -> Bool {
    missing > 1 && appeals.occur(in: reading.everything, of: reading)
  }
  private static let appeals = Phrases(
    """
    yuk, ayo, mari, ikuti, ikutilah, hadirilah, hadiri, daftarkan, jangan lewatkan, jangan sampai, buruan, catat tanggalnya, diundang
    gas, ditunggu, kami tunggu, siap-siap, merapat, kabari, ajak, ajaklah, daftar sekarang, segera daftar, tunjukkan, pengumuman, akan diselenggarakan
    akan digelar, siap digelar, save the date, join us, see you, siap-siap, kamu, gaes, guys, sobat, terbuka untuk umum, terbuka bagi, undangan
    """)

  /// The slots that are not filled, as a reader would name them.
  static func missing(_ reading: Reading) -> [String] {
    let all = reading.everything
    let kinds = Set(reading.analysis.entities.map(\.kind))
    let hasContact =
      kinds.contains(.phone)
      || reading.tokens.contains { $0.kind == .email || $0.kind == .mention || $0.kind == .url }
      || reading.contains(.contact, in: all)
    let slots: [(String, Bool)] = [
      ("tanggal", kinds.contains(.date)),
      (
        "jam",
        kinds.contains(.clock) || clocks.occur(in: all, of: reading)
          || entry.occur(in: all, of: reading) && hasSpan(reading)
      ),
      ("tempat", place.occur(in: all, of: reading) || WarningSlots.namesPlace(reading)),
      ("siapa yang boleh ikut", audience.occur(in: all, of: reading)),
      ("biaya atau gratis", cost.occur(in: all, of: reading) || kinds.contains(.money)),
      ("cara ikut", entry.occur(in: all, of: reading) || reading.tokens.contains { $0.kind == .url }),
      ("kontak", hasContact),
    ]
    return slots.filter { !$0.1 }.map(\.0)
  }

  /// A registration that runs for days needs no clock.
  private static func hasSpan(_ reading: Reading) -> Bool {
    reading.analysis.entities.contains { entity in
      guard case .date(let mention) = entity.value else { return false }
      return mention.isSpan
    }
  }
}
