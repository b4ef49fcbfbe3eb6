import Bahasa
import RuleKit

extension Rule {
  /// A title in title case has a capital on every word of content.
  static let judulCampur = Rule(
    "KAP-08", "Kapital pada judul dipakai ajek", .saran, .dugaan, kinds: .articles,
    rationale: """
      Setiap kata dalam judul diawali kapital, kecuali kata tugas seperti “di”, “dan”, “untuk”. Bila hanya satu dua kata \
      tertinggal dengan huruf kecil, judul tampak belum disunting.
      """,
    references: [.eyd("huruf kapital (HF21)")],
    detectors: [
      .draft { reading, report in
        guard let title = reading.article.title else { return }
        let range = reading.analysis.blockTokens[title]
        var small: [Int] = []
        var capitals = 0
        for index in range where reading.tokens[index].kind == .word && isContent(index, reading) {
          if reading.tokens[index].isCapitalized { capitals += 1 } else { small.append(index) }
        }
        guard capitals >= 4, !small.isEmpty, small.count * 4 <= capitals else { return }
        for index in small {
          let right = Casing.capitalized(reading.text(index))
          report.add(index, "Kata lain dalam judul berkapital; tulis “\(right)”", fix: .tinjau(right))
        }
      }
    ],
    examples: [
      .bad("# Bus Sekolah Gratis «jemput» Pelajar Tirtomulyo\n\nBus berangkat pukul 06.00 WIB."),
      .good("# Bus Sekolah Gratis untuk Pelajar Tirtomulyo\n\nBus berangkat pukul 06.00 WIB."),
      .good("# Bus sekolah gratis jemput pelajar Tirtomulyo\n\nBus berangkat pukul 06.00 WIB."),
    ])

  /// Whether a word is one that a title gives a capital, and whose small letter is not deliberate.
  private static func isContent(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.length > 3, token.flags.isDisjoint(with: [.quoted, .digit]),
      !token.classes.contains(.function),
      token.classes.isDisjoint(with: [.unit, .magnitude])
    else { return false }
    return token.shape == .lower ? reading.isCommonWord(index) : token.shape != .mixed
  }
}
