import Bahasa
import RuleKit

extension Rule {
  /// Three relative clauses or more in a sentence that is not long.
  static let anakKalimatBeruntun = Rule(
    "KAL-03", "Anak kalimat tidak beruntun", .saran, .dugaan, kinds: .texts,
    rationale: """
      Tiga “yang” dalam satu kalimat memaksa pembaca mengingat tiga keterangan sebelum sampai pada beritanya. Pecah \
      kalimatnya, atau ganti satu “yang” dengan kata benda.
      """,
    references: [.rujukan("Pedoman bahasa jurnalistik: satu kalimat satu gagasan")],
    detectors: [
      .words(.subordinator) { index, reading, report in
        guard reading.word(index, is: "yang") else { return }
        let sentence = reading.analysis.sentences[reading.analysis.sentence(ofToken: index)]
        // A long sentence is KAL-01's.
        guard sentence.words <= 30 else { return }
        let others = (sentence.tokens.lowerBound..<index).filter { reading.word($0, is: "yang") }
        guard others.count == 2, let first = others.first else { return }
        report.add(first..<index + 1, "Tiga “yang” dalam satu kalimat; pecah kalimatnya")
      }
    ],
    examples: [
      .bad("Warga «yang rumahnya terendam yang berada di bantaran sungai yang» rawan diminta mengungsi."),
      .good("Warga bantaran sungai diminta mengungsi bila rumahnya terendam."),
      .good("Warga yang rumahnya terendam diminta ke posko yang terdekat."),
    ])
}
