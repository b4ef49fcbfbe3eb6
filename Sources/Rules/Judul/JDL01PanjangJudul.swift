import Bahasa
import RuleKit

extension Rule {
  /// A title takes five to ten words, twelve at most.
  static let panjangJudul = Rule(
    "JDL-01", "Judul cukup lima sampai sepuluh kata", .peringatan, kinds: .articles,
    rationale: """
      Pembaca memutuskan dari judul apakah sebuah berita untuknya. Lima sampai sepuluh kata biasanya cukup untuk menyebut \
      siapa mendapat apa. Lebih dari dua belas kata sulit dibaca sekilas, apalagi pada layar ponsel.
      """,
    references: [.rujukan("Pedoman penulisan judul berita; ambang dua belas kata dapat diatur instansi")],
    detectors: [
      .draft { reading, report in
        guard let title = reading.article.title else { return }
        let tokens = reading.analysis.blockTokens[title]
        let words = reading.words(in: tokens)
        if words > 12 {
          report.add(tokens, "Judul ini \(words) kata; pendekkan menjadi paling banyak 12 kata")
        } else if words < 3 {
          report.add(
            tokens, "Judul ini hanya \(words) kata; sebut siapa mendapat apa", .atMost(.saran, .pasti))
        }
      }
    ],
    examples: [
      .bad(
        """
        # «Pelaksanaan Kegiatan Sosialisasi dan Peluncuran Layanan Bus Sekolah Gratis bagi Pelajar di Kecamatan Tirtomulyo»

        Bus sekolah gratis melayani pelajar Tirtomulyo mulai Senin (10/11/2025).
        """),
      .bad("# «Bus Sekolah»\n\nBus sekolah gratis melayani pelajar Tirtomulyo mulai Senin (10/11/2025)."),
      .good(
        "# Pelajar Tirtomulyo Naik Bus Sekolah Gratis\n\nBus berangkat pukul 06.00 WIB mulai Senin (10/11/2025)."
      ),
      .good("# Jadwal Imunisasi", .layanan),
    ])
}
