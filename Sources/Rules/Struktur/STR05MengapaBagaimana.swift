import Bahasa
import RuleKit

extension Rule {
  /// A news text in which no word answers why or how.
  static let mengapaBagaimana = Rule(
    "STR-05", "Tubuh berita menjawab mengapa dan bagaimana", .saran, .dugaan, kinds: .articles,
    rationale: """
      Setelah apa, siapa, di mana, dan kapan, warga bertanya mengapa dan bagaimana caranya. Satu kalimat dengan “karena”, \
      “agar”, atau “dengan cara” biasanya sudah menjawab.
      """,
    question: "Mengapa hal ini dilakukan, dan bagaimana warga memakainya?",
    references: [.rujukan("Unsur berita 5W+1H")],
    detectors: [
      .draft { reading, report in
        let article = reading.article
        guard article.body.count >= 2, reading.analysis.sentences.count >= 5 else { return }
        guard !reading.has(answers) else { return }
        report.add(article.leadTokens, "Berita ini belum menjawab mengapa atau bagaimana")
      }
    ],
    examples: [
      .bad(
        """
        «Pasar murah Sumberjati dibuka Sabtu (22/11/2025). Harga beras Rp60.000 per karung. Ada pula minyak dan telur.»

        Pengunjung datang sejak pagi. Petugas menyiapkan dua tenda besar.
        """),
      .good(
        """
        Pasar murah Sumberjati dibuka Sabtu (22/11/2025). Harga beras Rp60.000 per karung. Ada pula minyak dan telur.

        Pasar digelar karena harga beras naik. Warga membeli dengan menunjukkan KTP.
        """),
    ])
}

private let answers = WordSet(
  words: """
    karena sebab sebabnya penyebab penyebabnya akibat agar supaya untuk guna demi dengan melalui lewat cara caranya sehingga \
    dipicu disebabkan bertujuan tujuannya alasan alasannya berkat
    """)
