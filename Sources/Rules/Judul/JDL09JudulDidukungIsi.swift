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
        let last = min(lead + 3, reading.article.body.upperBound) - 1
        let body =
          reading.analysis.blockTokens[lead].lowerBound..<reading.analysis.blockTokens[last].upperBound
        let words = contentWords(titleTokens, reading)
        guard words.count >= 4 else { return }
        // Words as they stand settle most titles; bases, which cost more, are asked for the others.
        let said = contentWords(body, reading)
        guard said.count >= 8, !isSaid(Set(words.keys), in: Set(said.keys)),
          !isSaid(bases(of: words, reading), in: bases(of: said, reading))
        else { return }
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

/// Whether three title words in ten are among those of the text.
private func isSaid(_ title: Set<WordHash>, in text: Set<WordHash>) -> Bool {
  title.intersection(text).count * 10 >= title.count * 3
}

/// The words that carry meaning, each with a place where it stands.
private func contentWords(_ range: Range<Int>, _ reading: Reading) -> [WordHash: Int] {
  var words: [WordHash: Int] = [:]
  for index in range {
    let token = reading.tokens[index]
    guard token.kind == .word, token.length >= 4, !token.classes.contains(.function) else { continue }
    words[token.hash] = index
  }
  return words
}

/// The bases of words, so that *pelajar* and *belajar* are one.
private func bases(of words: [WordHash: Int], _ reading: Reading) -> Set<WordHash> {
  Set(
    words.values.map { index in
      let bytes = reading.analysis.bytes[reading.tokens[index].range].map {
        $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0
      }
      return WordHash(Lexicon.standard.lemma(of: bytes))
    })
}
