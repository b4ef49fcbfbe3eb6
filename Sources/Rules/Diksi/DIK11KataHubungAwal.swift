import Bahasa
import RuleKit

extension Rule {
  /// Conjunctions that join the parts of a sentence and cannot open one.
  static let kataHubungAwal = Rule(
    "DIK-11", "“Sehingga”, “sedangkan”, dan “melainkan” tidak membuka kalimat", .peringatan, kinds: .texts,
    rationale: """
      Kata-kata ini menghubungkan bagian-bagian satu kalimat. Di awal kalimat, anak kalimatnya kehilangan induk. Sambung \
      dengan kalimat sebelumnya, atau pakai “Karena itu,” dan “Sementara itu,”.
      """,
    references: [.eyd("tanda koma (TK), kata penghubung"), .kbbi()],
    detectors: [
      .sentences { index, reading, report in
        let sentence = reading.analysis.sentences[index]
        let first = sentence.tokens.lowerBound
        let token = reading.tokens[first]
        guard token.shape == .capitalized,
          inner.contains(token.hash) || isLoose(sentence.tokens, in: sentence.block, reading),
          !token.flags.contains(.quoted),
          reading.analysis.blocks[sentence.block].role != .heading
        else { return }
        report.add(first, "“\(reading.text(first))” tidak membuka kalimat; sambung dengan kalimat sebelumnya")
      }
    ],
    examples: [
      .bad("Aplikasi itu dimatikan. «Agar» tidak menjadi celah."),
      .good("Aplikasi itu dimatikan. Agar aman, sandinya diganti."),
      .bad("Jalan itu rusak. «Sehingga» kendaraan memutar lewat Jalan Cempaka."),
      .bad("Loket satu melayani KTP-el. «Sedangkan» loket dua melayani akta."),
      .good("Jalan itu rusak sehingga kendaraan memutar lewat Jalan Cempaka."),
      .good("Loket satu melayani KTP-el, sedangkan loket dua melayani akta."),
    ])
}

/// Whether a sentence is nothing but a clause of purpose, torn from the sentence before it.
private func isLoose(_ sentence: Range<Int>, in block: Int, _ reading: Reading) -> Bool {
  guard purposes.contains(reading.tokens[sentence.lowerBound].hash),
    sentence.lowerBound > reading.analysis.blockTokens[block].lowerBound, sentence.count <= 20,
    let last = sentence.last, reading.tokens[last].mark == .period
  else { return false }
  return !sentence.contains { reading.tokens[$0].mark == .comma }
}

private let purposes = WordSet(words: "agar supaya")
private let inner = WordSet(words: "sehingga sedangkan melainkan")
