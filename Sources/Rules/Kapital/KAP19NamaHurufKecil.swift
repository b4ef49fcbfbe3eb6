import Bahasa
import RuleKit

extension Rule {
  /// A name that has its capital elsewhere in the draft.
  static let namaHurufKecil = Rule(
    "KAP-19", "Nama yang sama selalu berkapital", .saran, .dugaan,
    rationale: """
      Di bagian lain naskah, kata ini ditulis dengan kapital sebagai nama. Nama orang dan tempat selalu diawali huruf \
      kapital.
      """,
    references: [.eyd("huruf kapital (HF02, HF16)")],
    detectors: [
      .unknownWords { index, reading, report in
        guard reading.tokens[index].shape == .lower, NamaHurufKecil.isName(index, reading) else { return }
        let text = reading.text(index)
        let right = text.prefix(1).uppercased() + text.dropFirst()
        report.add(index, "Nama diawali kapital: “\(right)”", fix: .tinjau(right))
      }
    ],
    examples: [
      .bad("Warga Mojowetan panen raya. Balai «mojowetan» dibuka, kata Camat Mojowetan."),
      .good("Warga Mojowetan panen raya. Balai Mojowetan dibuka, kata Camat Mojowetan."),
    ])
}

/// Unknown words in small letters that are names elsewhere.
enum NamaHurufKecil {
  /// How many tokens on either side are looked at.
  private static let reach = 400

  /// Whether the draft around has the word twice with a capital inside a sentence, and once without.
  static func isName(_ index: Int, _ reading: Reading) -> Bool {
    let word = reading.tokens[index].hash
    guard reading.entry(index) == nil else { return false }
    let places = (max(0, index - reach)..<min(reading.tokens.count, index + reach)).filter {
      reading.tokens[$0].hash == word
    }
    let names = places.filter { reading.tokens[$0].shape == .capitalized && reading.isMidSentence($0) }
    return names.count >= 2 && places.count == names.count + 1
  }
}
