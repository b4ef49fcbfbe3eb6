import Bahasa
import RuleKit

extension Rule {
  /// The same letter three times or more.
  static let hurufPanjang = Rule(
    "EJA-10", "Huruf tidak diulang-ulang", .peringatan,
    rationale: """
      “Mantaaap” cocok untuk obrolan. Pada akun dan situs instansi, tulis kata sebagaimana ejaannya.
      """,
    references: [.eyd("penulisan kata")],
    detectors: [
      .unknownWords { index, reading, report in
        let token = reading.tokens[index]
        guard token.length >= 4, token.shape == .lower || token.shape == .capitalized else { return }
        let bytes = reading.analysis.bytes[token.range].map { $0 | 0x20 }
        var kept: [UInt8] = []
        for byte in bytes where kept.last != byte { kept.append(byte) }
        guard
          zip(zip(bytes, bytes.dropFirst()), bytes.dropFirst(2)).contains(where: {
            $0.0 == $0.1 && $0.1 == $1
          }),
          kept.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }), kept.count > 2
        else { return }
        let right = HurufPanjang.word(bytes) ?? String(decoding: kept, as: UTF8.self)
        let known = Lexicon.standard.knows(right)
        report.add(
          index, known ? "Huruf berulang; tulis “\(right)”" : "Huruf berulang pada “\(reading.text(index))”",
          fix: known && token.shape == .lower ? .tinjau(right) : nil)
      }
    ],
    examples: [
      .bad("Layanannya «mantaaap» sekali."),
      .good("Layanannya mantap sekali. Alamatnya www.arunaya.example dan Kelas VIII."),
    ])
}

private enum HurufPanjang {
  /// The known word that is left when runs of three are cut to two: `meningggal`.
  static func word(_ bytes: [UInt8]) -> String? {
    var kept: [UInt8] = []
    for byte in bytes where !(kept.last == byte && kept.dropLast().last == byte) { kept.append(byte) }
    let word = String(decoding: kept, as: UTF8.self)
    return Lexicon.standard.knows(word) ? word : nil
  }
}
