import Bahasa
import RuleKit

extension Rule {
  /// A title all in capitals is slow to read and hides what is a name.
  static let judulKapital = Rule(
    "JDL-03", "Judul tidak ditulis dengan huruf kapital semua", .peringatan, kinds: .articles,
    rationale: """
      Huruf kapital semua lebih lambat dibaca, terasa seperti berteriak, dan sering dieja huruf demi huruf oleh pembaca \
      layar. Pakailah huruf kapital hanya pada awal kata. Kata depan dan kata hubung tetap huruf kecil.
      """,
    references: [.eyd("huruf kapital (HK), judul"), .rujukan("Praktik aksesibilitas web")],
    detectors: [
      .draft { reading, report in
        guard let title = reading.article.title else { return }
        let tokens = reading.analysis.blockTokens[title]
        var words = 0
        var capitals = 0
        var letters = 0
        for index in tokens where reading.tokens[index].kind == .word {
          let token = reading.tokens[index]
          words += 1
          letters += Int(token.length)
          if token.shape == .upper || token.length == 1 && token.isCapitalized {
            capitals += Int(token.length)
          }
        }
        guard words >= 3, capitals * 10 >= letters * 8 else { return }
        report.add(tokens, "Judul ini huruf kapital semua")
      }
    ],
    examples: [
      .bad(
        """
        # «BUS SEKOLAH GRATIS JEMPUT PELAJAR TIRTOMULYO»

        Bus berangkat dari Terminal Tirtomulyo pukul 06.00 WIB.
        """),
      .good("# RSUD Arunaya Buka Layanan BPJS 24 Jam\n\nLoket buka setiap hari."),
      .good(
        "# Bus Sekolah Gratis Jemput Pelajar Tirtomulyo\n\nBus berangkat dari Terminal Tirtomulyo pukul 06.00 WIB."
      ),
    ])
}
