import Bahasa
import RuleKit

extension Rule {
  /// Paragraphs of more than sixty words.
  static let panjangParagraf = Rule(
    "STR-02", "Paragraf cukup tiga kalimat dan 50 kata", .saran, kinds: .texts,
    rationale: """
      Di layar ponsel, paragraf 60 kata sudah memenuhi layar. Satu paragraf memuat satu gagasan: dua atau tiga kalimat.
      """,
    references: [.rujukan("Pedoman penulisan berita; ambang 60 kata dapat diatur instansi")],
    detectors: [
      .draft { reading, report in
        // An overlong lead is TRS-01's, unless it is all there is.
        let lead = reading.kind.value.isArticle && reading.article.body.count > 1 ? reading.article.lead : nil
        var longest: (block: Int, words: Int)?
        var count = 0
        for (block, words) in wordsByBlock(reading.analysis)
        where words > 60 && block != lead && reading.analysis.blocks[block].role != .tableCell {
          count += 1
          if words > longest?.words ?? 0 { longest = (block, words) }
        }
        guard let longest else { return }
        let others = count > 1 ? " (yang terpanjang dari \(count))" : ""
        report.add(
          reading.analysis.blockTokens[longest.block],
          "Paragraf ini \(longest.words) kata\(others); bagi menjadi beberapa")
      }
    ],
    examples: [
      .bad(
        """
        «Pasar murah Sumberjati dibuka Sabtu. Beras dijual Rp60.000 per karung lima kilogram. Minyak goreng dijual Rp14.000 per \
        liter. Telur dijual Rp25.000 per kilogram. Warga membawa KTP dan mengambil nomor antrean mulai pukul 07.00 WIB. Pasar \
        digelar karena harga beras naik dua pekan terakhir. Setiap keluarga dapat membeli dua karung beras. Petugas Dinas \
        Perdagangan menyiapkan 500 karung beras untuk hari pertama dan 300 karung untuk hari kedua.»
        """),
      .good(
        """
        Pasar murah Sumberjati dibuka Sabtu. Beras dijual Rp60.000 per karung lima kilogram. Setiap keluarga dapat membeli dua \
        karung.

        Warga membawa KTP dan mengambil nomor antrean mulai pukul 07.00 WIB.
        """),
    ])
}

/// How many words each block with sentences has, in order.
private func wordsByBlock(_ analysis: Analysis) -> [(block: Int, words: Int)] {
  var blocks: [(block: Int, words: Int)] = []
  for sentence in analysis.sentences {
    if blocks.last?.block == sentence.block {
      blocks[blocks.count - 1].words += sentence.words
    } else {
      blocks.append((sentence.block, sentence.words))
    }
  }
  return blocks
}
