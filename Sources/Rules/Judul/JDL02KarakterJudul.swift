import Bahasa
import RuleKit

extension Rule {
  /// A title of more than seventy characters is cut off in search results and previews.
  static let karakterJudul = Rule(
    "JDL-02", "Judul muat dalam 70 karakter", .saran, kinds: .articles,
    rationale: """
      Mesin pencari, WhatsApp, dan media sosial memotong judul yang panjang. Kalau inti judul ada di ujung, pembaca tidak \
      melihatnya. Dahulukan kata yang paling penting, lalu buang yang bisa dibaca di teras.
      """,
    references: [.rujukan("Praktik judul web; ambang 70 karakter dapat diatur instansi")],
    detectors: [
      .draft { reading, report in
        guard let title = reading.article.title else { return }
        let tokens = reading.analysis.blockTokens[title]
        // A title with too many words is JDL-01's; one finding is enough.
        guard reading.words(in: tokens) <= 12 else { return }
        let length = reading.text(of: tokens).count
        guard length > 70 else { return }
        report.add(tokens, "Judul ini \(length) karakter; yang di atas 70 biasanya terpotong di layar")
      }
    ],
    examples: [
      .bad(
        """
        # «Dinas Perhubungan Menyediakan Kendaraan Gratis bagi Pelajar Tirtomulyo Setiap Pagi»

        Bus berangkat dari Terminal Tirtomulyo pukul 06.00 WIB.
        """),
      .good(
        "# Pelajar Tirtomulyo Naik Bus Sekolah Gratis\n\nBus berangkat dari Terminal Tirtomulyo pukul 06.00 WIB."
      ),
    ])
}
