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
        let said = contentWords(body, reading)
        guard words.count >= 4, said.count >= 8 else { return }
        // Words as they stand settle most titles; bases, which cost more, are asked for the others.
        let isPlain = isSaid(
          words.map { reading.tokens[$0].hash }, by: said.lazy.map { reading.tokens[$0].hash })
        guard !isPlain,
          !isSaid(
            words.map { base($0, reading) }, by: said.lazy.map { base($0, reading) })
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
private func isSaid(_ title: [WordHash], by text: some Sequence<WordHash>) -> Bool {
  var unsaid = title
  for word in text {
    guard let index = unsaid.firstIndex(of: word) else { continue }
    unsaid.remove(at: index)
    if (title.count - unsaid.count) * 10 >= title.count * 3 { return true }
  }
  return false
}

/// The tokens that carry meaning.
private func contentWords(_ range: Range<Int>, _ reading: Reading) -> [Int] {
  range.filter { index in
    let token = reading.tokens[index]
    return token.kind == .word && token.length >= 4 && !token.classes.contains(.function)
  }
}

/// The base of a word, so that *pelajar* and *belajar* are one.
private func base(_ index: Int, _ reading: Reading) -> WordHash {
  let bytes = reading.analysis.bytes[reading.tokens[index].range].map {
    $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0
  }
  return WordHash(Lexicon.standard.lemma(of: bytes))
}
