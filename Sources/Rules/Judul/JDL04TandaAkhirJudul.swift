import Bahasa
import RuleKit

extension Rule {
  /// A title ends without a full stop and without a row of exclamation marks.
  static let tandaAkhirJudul = Rule(
    "JDL-04", "Judul tidak diakhiri titik atau tanda seru beruntun", .saran, kinds: .articles,
    rationale: """
      Judul bukan kalimat dalam paragraf, jadi tidak diakhiri titik. Tanda seru beruntun membuat judul berita instansi \
      terbaca seperti iklan.
      """,
    references: [.eyd("tanda titik (TT), judul")],
    detectors: [
      .draft { reading, report in
        guard let title = reading.article.title, let last = reading.analysis.blockTokens[title].last else {
          return
        }
        let token = reading.tokens[last]
        switch token.mark {
        case .period: report.add(last, "Judul tidak diakhiri titik", fix: .aman(""))
        case .exclamation where token.length > 1:
          report.add(last, "Tanda seru beruntun di akhir judul", fix: .tinjau(""))
        default: return
        }
      }
    ],
    examples: [
      .bad(
        "# Bus Sekolah Gratis Jemput Pelajar Tirtomulyo«.»\n\nBus berangkat pukul 06.00 WIB.",
        corrected: "# Bus Sekolah Gratis Jemput Pelajar Tirtomulyo\n\nBus berangkat pukul 06.00 WIB."),
      .bad("# Bus Sekolah Gratis Sudah Datang«!!»\n\nBus berangkat pukul 06.00 WIB."),
      .good("# Ke Mana Bus Sekolah Gratis Melaju?\n\nBus melayani tiga rute di Kecamatan Tirtomulyo."),
      .good("# Bus Sekolah Gratis Jemput Pelajar Tirtomulyo\n\nBus berangkat pukul 06.00 WIB."),
    ])
}
