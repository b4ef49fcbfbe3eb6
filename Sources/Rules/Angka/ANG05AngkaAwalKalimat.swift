import Bahasa
import RuleKit

extension Rule {
  /// A sentence does not begin with a number in digits.
  static let angkaAwalKalimat = Rule(
    "ANG-05", "Kalimat tidak diawali angka", .peringatan,
    rationale: """
      Sesudah titik, angka mudah terbaca sebagai lanjutan bilangan. Awali dengan “Sebanyak”, atau ubah susunannya.
      """,
    references: [.eyd("angka dan bilangan (KG04)")],
    detectors: [
      .tokens([.number]) { index, reading, report in
        let token = reading.tokens[index]
        guard token.flags.contains(.sentenceStart), !token.flags.contains(.quoted),
          !reading.isInHeading(index),
          token.length < 8,
          reading.analysis.blocks[reading.analysis.block(ofToken: index)].role == .paragraph,
          let next = reading.after(index), next.kind == .word, next.shape == .lower, next.hasSpaceBefore,
          next.classes.contains(.counted) || countsInSentence(index, reading), !isNumbering(index, reading)
        else { return }
        let text = reading.text(index)
        report.add(index, "Awali dengan kata, misalnya “Sebanyak \(text)”", fix: .tinjau("Sebanyak \(text)"))
      }
    ],
    examples: [
      .bad("«418» regu peserta lomba gerak jalan berangkat dari alun-alun kabupaten."),
      .good("5 sendok gula"),
      .bad("Hujan turun semalam. «38» orang mengungsi ke balai desa."),
      .good("Hujan turun semalam. Sebanyak 38 orang mengungsi ke balai desa."),
      .good("Peraturan itu bernomor. No. 20 orang tahu."),
    ])

  /// Whether a number counts what follows, in a sentence that is no line of a list.
  private static func countsInSentence(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.isCommonWord(index + 1),
      reading.tokens[index + 1].classes.isDisjoint(with: [.function, .unit]),
      reading.after(index + 1) != nil
    else { return false }
    let sentence = reading.analysis.sentences[reading.analysis.sentence(ofToken: index)]
    return sentence.words >= 6 && reading.tokens[sentence.tokens.upperBound - 1].mark == .period
  }

  /// Whether the number belongs to what stands before the full stop: `No. 20`.
  private static func isNumbering(_ index: Int, _ reading: Reading) -> Bool {
    guard let mark = reading.before(index), let word = reading.before(index - 1), mark.mark == .period else {
      return false
    }
    return word.kind == .abbreviation || word.classes.contains(.dotted) || word.length < 4
      || reading.word(index - 2, is: "nomor")
  }
}
