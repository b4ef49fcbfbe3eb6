import Bahasa
import RuleKit

extension Rule {
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
        let lead = reading.article.leadTokens
        let words = reading.words(in: lead)
        if words > 45 {
          report.add(lead, "Teras ini \(words) kata; batasnya 45")
        } else if words > 35 {
          report.add(lead, "Teras ini \(words) kata; 35 lebih enak dibaca", .atMost(.saran, .pasti))
        }
      }
    ],
    examples: [
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
