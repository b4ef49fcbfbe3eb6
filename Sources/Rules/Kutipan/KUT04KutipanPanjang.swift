import Bahasa
import RuleKit

extension Rule {
  /// Quotes of more than forty words.
  static let kutipanPanjang = Rule(
    "KUT-04", "Kutipan paling banyak 40 kata", .saran, kinds: .texts,
    rationale: """
      Kutipan yang panjang biasanya memuat jadwal, angka, atau syarat yang lebih jelas bila ditulis penulis. Ambil bagian \
      yang hanya bisa diucapkan narasumber itu.
      """,
    references: [.rujukan("Pedoman penulisan berita; ambang 40 kata dapat diatur instansi")],
    detectors: [
      .quotes { index, reading, report in
        let quote = reading.analysis.quotes[index]
        guard quote.isClosed, quote.words > 40 else { return }
        report.add(quote.tokens, "Kutipan ini \(quote.words) kata; ambil bagian yang paling kuat")
      }
    ],
    examples: [
      .bad(
        """
        «"Perpustakaan keliling akan melayani tujuh desa mulai Senin, 8 Desember 2025. Jadwalnya setiap hari kerja dari pukul 08.00 \
        sampai pukul 15.00 WIB. Setiap pembaca boleh meminjam paling banyak tiga buku selama dua minggu tanpa dipungut biaya apa \
        pun oleh petugas kami di lapangan,"» kata Kepala Dinas Perpustakaan Galih Permana.
        """),
      .good(
        "\"Kalau anak tidak bisa ke perpustakaan, perpustakaan yang datang,\" kata Kepala Dinas Galih Permana."
      ),
    ])
}
