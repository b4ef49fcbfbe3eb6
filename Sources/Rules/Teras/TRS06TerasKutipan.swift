import Bahasa
import RuleKit

extension Rule {
  /// A lead that opens with a long quote.
  static let terasKutipan = Rule(
    "TRS-06", "Teras tidak dibuka dengan kutipan panjang", .peringatan, kinds: .articles,
    rationale: """
      Kutipan pendek dan kuat boleh membuka berita. Kutipan panjang membuat pembaca menebak siapa yang bicara dan tentang \
      apa. Tulis dulu beritanya, lalu beri kutipan yang menambah.
      """,
    references: [.rujukan("Persatuan Wartawan Indonesia, Sepuluh Pedoman Penulisan Teras Berita")],
    detectors: [
      .quotes { index, reading, report in
        let quote = reading.analysis.quotes[index]
        let lead = reading.article.leadTokens
        guard quote.isClosed, quote.words > 25, !lead.isEmpty, quote.tokens.lowerBound - lead.lowerBound <= 1
        else { return }
        report.add(quote.tokens, "Kutipan pembuka ini \(quote.words) kata; buka dengan beritanya")
      }
    ],
    examples: [
      .bad(
        """
        «"Kami berharap dengan adanya bus sekolah ini seluruh pelajar di Kecamatan Tirtomulyo dapat berangkat ke sekolah dengan \
        aman, nyaman, dan tepat waktu sehingga prestasi belajar mereka pun ikut meningkat,"» kata Kepala Dinas Perhubungan \
        Damar Wicaksana.
        """),
      .good(
        """
        Bus sekolah gratis melayani pelajar Tirtomulyo mulai Senin (10/11/2025).

        "Anak Tirtomulyo tidak perlu lagi berjalan lima kilometer," kata Kepala Dinas Perhubungan Damar Wicaksana.
        """),
    ])
}
