import Bahasa
import RuleKit

extension Rule {
  /// Acronyms in a title that few readers know.
  static let singkatanJudul = Rule(
    "JDL-07", "Judul tanpa singkatan yang asing bagi warga", .saran, .dugaan, kinds: .articles,
    rationale: """
      Judul dibaca lepas dari isinya: di hasil pencarian, di grup percakapan, di papan pengumuman. Singkatan kantor di \
      judul membuat warga tidak tahu bahwa berita itu untuknya.
      """,
    references: [.hukum("UU 14/2008 Pasal 10 ayat (2) (informasi mudah dipahami)", checked: "2026-11-20")],
    detectors: [
      .draft { reading, report in
        guard let title = reading.article.title else { return }
        let tokens = reading.analysis.blockTokens[title]
        guard
          tokens.contains(where: { reading.tokens[$0].kind == .word && reading.tokens[$0].shape != .upper })
        else { return }
        for index in tokens where Singkatan.isStrange(index, in: reading) {
          report.add(index, "Singkatan “\(reading.text(index))” mungkin asing bagi warga; tulis artinya")
        }
      }
    ],
    examples: [
      .bad("# Warga Sambut Program «PPKH» di Tirtomulyo\n\nProgram itu berlangsung dua tahun."),
      .good("# RSUD Arunaya Buka Layanan BPJS 24 Jam\n\nLoket buka setiap hari."),
      .good("# Bus Sekolah Tirtomulyo Ditambah Jadi Empat\n\nBus berangkat pukul 06.00 WIB."),
    ])
}
