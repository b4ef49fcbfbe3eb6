import Bahasa
import RuleKit

extension Rule {
  /// The first sentence of a text of one paragraph or without any sign of news: a notice has no lead of its own.
  private static func leadSentence(_ reading: Reading) -> Range<Int>? {
    let lead = reading.article.leadTokens
    let paragraphs = reading.analysis.blocks.indices.filter { reading.analysis.blocks[$0].role == .paragraph }
    guard let first = lead.first, let last = paragraphs.last else { return nil }
    let isNews =
      reading.titleLine != nil || reading.draft.header.title != nil || reading.draft.header.kind != nil
      || !reading.article.dateline.isEmpty
    guard !isNews || reading.analysis.block(ofToken: first) == last else { return nil }
    return reading.analysis.sentences[reading.analysis.sentence(ofToken: first)].tokens.clamped(to: lead)
  }

  /// A lead says the news in 35 words, 45 at most.
  static let panjangTeras = Rule(
    "TRS-01", "Teras cukup 35 kata, paling banyak 45", .peringatan, kinds: .articles,
    rationale: """
      Teras memuat inti berita: apa, siapa, di mana, kapan. Pedoman PWI menyebut 30–45 kata, dan makin pendek makin baik. \
      Pindahkan latar, daftar undangan, dan dasar acara ke paragraf berikutnya.
      """,
    references: [.rujukan("Persatuan Wartawan Indonesia, Sepuluh Pedoman Penulisan Teras Berita")],
    detectors: [
      .draft { reading, report in
        let lead = Rule.leadSentence(reading) ?? reading.article.leadTokens
        let words = reading.words(in: lead)
        if words > 45 {
          report.add(lead, "Teras ini \(words) kata; batasnya 45")
        } else if words > 35 {
          report.add(lead, "Teras ini \(words) kata; 35 lebih enak dibaca", .atMost(.saran, .pasti))
        }
      }
    ],
    examples: [
      .good(
        "Perpustakaan keliling hadir di Lapangan Wedi setiap Kamis pukul 09.00–11.00 WIB. Bukunya dapat dipinjam dua pekan, gratis untuk semua warga kecamatan. Anak-anak boleh ikut mendongeng bersama petugas dan membawa pulang buku gambar. Bus berangkat dari kantor dinas pukul 08.00 WIB."
      ),
      .bad(
        """
        «Bertempat di Pendapa Kabupaten Arunaya, pada Kamis (6/11/2025) digelar peluncuran bus sekolah gratis yang dibuka oleh \
        Bupati Arunaya didampingi Kepala Dinas Perhubungan beserta jajaran untuk meningkatkan pelayanan angkutan bagi pelajar, \
        yang nantinya melayani rute Tirtomulyo sampai Kota Arunaya setiap hari sekolah mulai Senin, 10 November 2025.»
        """),
      .bad(
        """
        SUMBERJATI – «Pasar murah menjual beras Rp60.000 per karung di Lapangan Sumberjati, Sabtu dan Minggu (22–23/11/2025). \
        Setiap keluarga dapat membeli dua karung. Warga membawa KTP dan mengambil nomor antrean mulai pukul 07.00 WIB di \
        gerbang timur lapangan.»

        Beras dijual selama persediaan masih ada.
        """),
      .good(
        """
        Pelajar di Kecamatan Tirtomulyo dapat naik bus sekolah gratis ke Kota Arunaya mulai Senin (10/11/2025). Dua bus Dinas \
        Perhubungan berangkat pukul 06.00 WIB setiap hari sekolah.
        """),
      .good(
        """
        Foto: Gita Maharani/Diskominfo Arunaya

        Pasar murah menjual beras Rp60.000 per karung di Lapangan Sumberjati, Sabtu (22/11/2025).
        """),
    ])
}
