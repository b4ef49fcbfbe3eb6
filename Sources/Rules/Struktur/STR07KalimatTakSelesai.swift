import Bahasa
import RuleKit

extension Rule {
  /// A sentence that ends on a conjunction or preposition has lost its end.
  static let kalimatTakSelesai = Rule(
    "STR-07", "Kalimat selesai sebelum titik", .peringatan,
    kinds: .texts,
    rationale: """
      Kalimat yang berhenti pada kata penghubung atau kata depan biasanya terpotong saat menyunting. Pembaca menunggu \
      lanjutannya, lalu ragu apakah ada informasi yang hilang.
      """,
    references: [.rujukan("Penyuntingan naskah: baca ulang akhir setiap kalimat")],
    detectors: [
      .sentences { index, reading, report in
        let tokens = reading.analysis.sentences[index].tokens
        guard tokens.count > 3 else { return }
        let last = tokens.upperBound - 1
        let word = reading.tokens[last - 1]
        guard reading.tokens[last].mark == .period, word.kind == .word, word.shape == .lower,
          openers.contains(word.hash),
          word.end == Int(reading.tokens[last].start)
        else { return }
        report.add(last - 1, "Kalimat berhenti pada “\(reading.text(last - 1))”; lanjutannya hilang?")
      }
    ],
    examples: [
      .bad("Petugas menutup jalan sejak pukul 06.00 WIB «agar»."),
      .bad("Kebijakan itu dibuat pemerintah daerah «bagi». Warga menunggu penjelasannya."),
      .good("Petugas menutup jalan sejak pukul 06.00 WIB agar warga aman menyeberang."),
      .good("Untuk apa bantuan itu, dan bagi siapa? Pertanyaan warga dijawab Kepala Desa Wanasari."),
      .good("Kendaraan melaju dari bawah ke atas."),
    ])
}

/// Words that something must follow; *dalam*, *atas*, *sampai* can end a sentence and are left out.
private let openers = WordSet(
  words: """
    agar supaya untuk bagi yang dan atau serta karena dengan oleh dari pada kepada terhadap bahwa sehingga maupun \
    tetapi namun melainkan sedangkan tentang mengenai demi guna tanpa sejak jika apabila bila ketika
    """)
