import Bahasa
import RuleKit

extension Rule {
  /// Quotes that take up most of a text.
  static let porsiKutipan = Rule(
    "KUT-02", "Kutipan mengisi sepertiga berita, tidak lebih", .saran, kinds: .articles,
    rationale: """
      Kutipan memberi suara, tetapi fakta disampaikan lebih ringkas oleh penulis. Kalau lebih dari separuh berita berupa \
      kutipan, pembaca mendengar pidato. Tulis faktanya dengan kalimat sendiri dan pilih kutipan yang paling kuat.
      """,
    references: [.rujukan("Kebiasaan penulisan berita: 10–35 persen; rancangan, dapat diatur instansi")],
    detectors: [
      .draft { reading, report in
        let quotes = reading.analysis.quotes.filter(\.isClosed)
        guard let longest = quotes.max(by: { $0.words < $1.words }) else { return }
        let words = reading.analysis.sentences.reduce(0) { $0 + $1.words }
        let quoted = quotes.reduce(0) { $0 + $1.words }
        guard words >= 24, quoted * 2 > words else { return }
        report.add(
          longest.tokens,
          "Kutipan mengisi \(quoted * 100 / words) persen naskah; tulis faktanya dengan kalimat sendiri")
      }
    ],
    examples: [
      .bad(
        """
        "Kami senang sekali," kata Kepala Dinas Perpustakaan Galih Permana. «"Semoga warga juga senang. Terima kasih kepada semua \
        pihak yang sudah membantu. Mari kita gemar membaca."»
        """),
      .good(
        """
        Perpustakaan keliling meminjamkan 340 buku dalam sepekan di tujuh desa. Angka itu naik dari 210 buku pada pekan pertama.

        "Sopir kami sekarang hafal nama peminjam," kata Kepala Dinas Perpustakaan Galih Permana.
        """),
    ])
}
