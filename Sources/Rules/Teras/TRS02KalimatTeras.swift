import Bahasa
import RuleKit

extension Rule {
  /// A lead of at most three sentences.
  static let kalimatTeras = Rule(
    "TRS-02", "Teras terdiri atas satu sampai tiga kalimat", .saran, kinds: .articles,
    rationale: """
      Satu sampai tiga kalimat cukup untuk inti berita. Kalau lebih, pembaca belum tahu mana yang paling penting. \
      Pindahkan rinciannya ke paragraf kedua.
      """,
    references: [.rujukan("Persatuan Wartawan Indonesia, Sepuluh Pedoman Penulisan Teras Berita")],
    detectors: [
      .draft { reading, report in
        let lead = reading.article.leadTokens
        // A lead of too many words is TRS-01's; one finding is enough.
        guard !lead.isEmpty, reading.words(in: lead) <= 45 else { return }
        let first = reading.analysis.sentence(ofToken: lead.lowerBound)
        let last = reading.analysis.sentence(ofToken: lead.upperBound - 1)
        let sentences = reading.analysis.sentences[first...last].count { $0.words > 1 }
        guard sentences > 3 else { return }
        report.add(lead, "Teras ini \(sentences) kalimat; cukup tiga")
      }
    ],
    examples: [
      .bad(
        "«Bus sekolah gratis hadir di Tirtomulyo. Busnya ada dua. Bus berangkat pukul 06.00 WIB. Rutenya ke Kota Arunaya.»"
      ),
      .good(
        "Dua bus sekolah gratis melayani pelajar Tirtomulyo mulai Senin (10/11/2025). Bus berangkat pukul 06.00 WIB."
      ),
    ])
}
