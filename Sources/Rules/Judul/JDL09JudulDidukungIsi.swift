import Bahasa
import RuleKit

extension Rule {
  /// What a title promises, the first paragraphs say.
  static let judulDidukungIsi = Rule(
    "JDL-09", "Judul didukung oleh isi berita", .saran, .dugaan, kinds: .articles,
    rationale: """
      Judul adalah janji. Kalau kata-kata pokoknya tidak muncul di awal berita, pembaca merasa tertipu, atau beritanya \
      memang berubah arah saat disunting dan judulnya tertinggal.
      """,
    question: "Paragraf mana yang membuktikan judul ini?",
    references: [.rujukan("Kode Etik Jurnalistik Pasal 1 (berita akurat)")],
    detectors: [
      .draft { reading, report in
        guard let title = reading.article.title, let lead = reading.article.lead else { return }
        let titleTokens = reading.analysis.blockTokens[title]
        let words = contentWords(titleTokens, reading)
        guard words.count >= 4 else { return }
        let last = min(lead + 3, reading.article.body.upperBound) - 1
        let body =
          reading.analysis.blockTokens[lead].lowerBound..<reading.analysis.blockTokens[last].upperBound
        let said = contentWords(body, reading)
        guard said.count >= 8, words.intersection(said).count * 10 < words.count * 3 else { return }
        report.add(titleTokens, "Kata pokok judul ini hampir tidak muncul di awal berita")
      }
    ],
    examples: [
      .bad(
        """
        # «Ongkos Angkutan Umum Arunaya Turun»

        Pelajar Tirtomulyo dapat naik bus sekolah gratis mulai Senin (10/11/2025). Bus berangkat pukul 06.00 WIB.

        Layanan itu dikelola Dinas Perhubungan.
        """),
      .good(
        """
        # Pelajar Tirtomulyo Naik Bus Sekolah Gratis

        Pelajar Tirtomulyo dapat naik bus sekolah gratis mulai Senin (10/11/2025). Bus berangkat pukul 06.00 WIB.
        """),
    ])
}

/// The bases of the words that carry meaning.
private func contentWords(_ range: Range<Int>, _ reading: Reading) -> Set<WordHash> {
  var words: Set<WordHash> = []
  for index in range {
    let token = reading.tokens[index]
    guard token.kind == .word, token.length >= 4, !token.classes.contains(.function) else { continue }
    let folded = reading.analysis.bytes[token.range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    words.insert(WordHash(Lexicon.standard.lemma(of: folded)))
  }
  return words
}
