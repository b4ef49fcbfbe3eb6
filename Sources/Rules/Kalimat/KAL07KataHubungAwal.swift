import Bahasa
import RuleKit

extension Rule {
  /// Conjunctions that join the parts of a sentence and cannot open one.
  static let kataHubungAwal = Rule(
    "KAL-07", "“Sehingga”, “sedangkan”, dan “melainkan” tidak membuka kalimat", .saran, kinds: .texts,
    rationale: """
      Kata-kata ini menghubungkan bagian-bagian satu kalimat. Di awal kalimat, anak kalimatnya kehilangan induk. Sambung \
      dengan kalimat sebelumnya, atau pakai “Karena itu,” dan “Sementara itu,”.
      """,
    references: [.eyd("tanda koma (TK), kata penghubung"), .kbbi()],
    detectors: [
      .cues("sehingga\nsedangkan\nmelainkan", options: [.exceptQuotes]) { cue, reading, report in
        let token = reading.tokens[cue.lowerBound]
        let sentence = reading.analysis.sentences[reading.analysis.sentence(ofToken: cue.lowerBound)]
        guard token.flags.contains(.sentenceStart), token.shape == .capitalized,
          sentence.tokens.lowerBound == cue.lowerBound,
          reading.analysis.blocks[sentence.block].role != .heading
        else { return }
        report.add(
          cue, "“\(reading.text(cue.lowerBound))” tidak membuka kalimat; sambung dengan kalimat sebelumnya")
      }
    ],
    examples: [
      .bad("Jalan itu rusak. «Sehingga» kendaraan memutar lewat Jalan Cempaka."),
      .bad("Loket satu melayani KTP-el. «Sedangkan» loket dua melayani akta."),
      .good("Jalan itu rusak sehingga kendaraan memutar lewat Jalan Cempaka."),
      .good("Loket satu melayani KTP-el, sedangkan loket dua melayani akta."),
    ])
}
