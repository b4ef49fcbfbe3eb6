import Bahasa
import RuleKit

extension Rule {
  /// Words that nobody knows: certain where a far more frequent word is one slip away, else advice.
  static let salahKetik = Rule(
    "EJA-04", "Kata yang tidak dikenal dicek ejaannya", .peringatan, .dugaan,
    rationale: """
      Kata ini tidak ada dalam kamus alat. Mungkin salah ketik, mungkin istilah setempat. Cek sekali lagi. Istilah yang \
      memang dipakai instansi dapat didaftarkan pada `kosakata` di `.bimtek.yml`.
      """,
    references: [.kbbi("KBBI")],
    detectors: [
      .unknownWords { index, reading, report in
        let token = reading.tokens[index]
        guard token.length >= 4, token.flags.isDisjoint(with: [.hyphen, .apostrophe, .nonASCII]) else {
          return
        }
        let text = reading.text(index)
        guard !reading.draft.settings.vocabulary.contains(text) else { return }
        guard token.shape == .lower || token.shape == .capitalized && token.flags.contains(.sentenceStart),
          Peluluhan.correction(of: text.lowercased()) == nil,
          let typo = SalahKetik.typo(token.hash, text), let best = typo.suggestions.first
        else { return }
        let right =
          token.shape == .lower ? best.word : best.word.prefix(1).uppercased() + best.word.dropFirst()
        if typo.confidence == .sure, token.shape == .lower || best.frequency >= 40 {
          report.add(index, "“\(text)” mungkin maksudnya “\(right)”", fix: .tinjau(right))
        } else if token.shape == .lower {
          report.add(
            index, "“\(text)” tidak ada dalam kamus; mungkin “\(right)”", fix: .tinjau(right),
            .atMost(.saran, .dugaan))
        }
      },
      .draft { reading, report in
        for (index, token) in reading.tokens.enumerated() where token.shape == .mixed && token.kind == .word {
          SalahKetik.checkCapitals(index, reading.text(index), reading, &report)
        }
      },
    ],
    examples: [
      .bad("Dinas memperbaiki «komunkasi» dengan warga."),
      .bad("Jam «pelayanann» bertambah."),
      .good("Dinas memperbaiki komunikasi dengan warga."),
      .good("Warga Desa Wanasari mengadu lewat posko."),
      .bad("Hasil tesnya «POsitif»."),
      .bad("Kegiatan di Kabupaten «ArunayaTimur» selesai."),
      .good("Forum GenRe dan BUMDes membuka kafe."),
    ])
}

private enum SalahKetik {
  private static let memory = WordMemory<Typo?>()

  /// What the lexicon takes a word for; searched once for each distinct word.
  static func typo(_ word: WordHash, _ text: String) -> Typo? {
    memory.answer(for: word) { Lexicon.standard.typo(Array(text.lowercased().utf8)) }
  }

  /// Capitals in the wrong place: `POsitif`, `JabungTimur`.
  static func checkCapitals(_ index: Int, _ text: String, _ reading: Reading, _ report: inout Report) {
    let capitals = text.indices.filter { text[$0].isUppercase }
    guard let last = capitals.last, text.first?.isUppercase == true, capitals.count == 2, text.count >= 6
    else {
      return
    }
    if last == text.index(after: text.startIndex), Lexicon.standard.knows(text.lowercased()) {
      let right = text.prefix(1) + text.dropFirst().lowercased()
      report.add(index, "Kapital keliru: “\(text)” ditulis “\(right)”", fix: .tinjau(String(right)))
    } else if text.distance(from: text.startIndex, to: last) >= 4,
      text.distance(from: last, to: text.endIndex) >= 4,
      Lexicon.standard.knows(text[last...].lowercased())
    {
      let right = text[..<last] + " " + text[last...]
      report.add(
        index, "Dua kata menempel: “\(right)”", fix: .tinjau(String(right)), .atMost(.peringatan, .dugaan))
    }
  }
}
