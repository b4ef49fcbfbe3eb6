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
      .sentences { index, reading, report in
        let sentence = reading.analysis.sentences[index]
        // A long sentence is KAL-01's.
        guard (8...30).contains(sentence.words) else { return }
        var first: Int?
        var count = 0
        for position in sentence.tokens where reading.tokens[position].hash == relative {
          count += 1
          first = first ?? position
          guard count == 3, let first else { continue }
          report.add(first..<position + 1, "Tiga “yang” dalam satu kalimat; pecah kalimatnya")
        }
      }
    ],
    examples: [
      .bad("Warga «yang rumahnya terendam yang berada di bantaran sungai yang» rawan diminta mengungsi."),
      .good("Warga bantaran sungai diminta mengungsi bila rumahnya terendam."),
      .good("Warga yang rumahnya terendam diminta ke posko yang terdekat."),
    ])
}

private let relative = WordHash(folding: "yang")
