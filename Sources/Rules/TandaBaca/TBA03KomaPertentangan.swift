import Bahasa
import RuleKit

extension Rule {
  /// A comma before `melainkan`, `sedangkan`, `padahal`, `tetapi`.
  static let komaPertentangan = Rule(
    "TBA-03", "Koma ditulis sebelum “tetapi”, “melainkan”, dan “sedangkan”", .peringatan,
    rationale: """
      Kata-kata ini mempertentangkan dua bagian kalimat. Koma di depannya menandai belokan itu: bukan sore, melainkan pagi.
      """,
    references: [.eyd("tanda koma (TB02)")],
    detectors: [
      .cues("melainkan\nsedangkan\npadahal", options: []) { cue, reading, report in
        KomaPertentangan.check(cue.lowerBound, .full, reading, &report)
      },
      .cues("tetapi\nnamun\ntapi", options: []) { cue, reading, report in
        let joinsClauses = KomaPertentangan.joinsClauses(cue.lowerBound, reading)
        KomaPertentangan.check(
          cue.lowerBound, joinsClauses ? .full : .atMost(.saran, .dugaan), reading, &report)
      },
    ],
    examples: [
      .bad(
        "Layanan itu gratis bagi warga« »tetapi kuotanya terbatas setiap hari.",
        corrected: "Layanan itu gratis bagi warga, tetapi kuotanya terbatas setiap hari."),
      .bad("Loket buka bukan sore« »melainkan pagi.", corrected: "Loket buka bukan sore, melainkan pagi."),
      .bad(
        "Loket tutup« »sedangkan posko tetap buka.",
        corrected: "Loket tutup, sedangkan posko tetap buka."),
      .good("Loket buka bukan sore, melainkan pagi, sedangkan posko buka malam."),
      .good("Akan tetapi, loket tetap buka."),
    ])
}

private enum KomaPertentangan {
  static func check(
    _ index: Int, _ weight: Report.Weight, _ reading: Reading, _ report: inout Report
  ) {
    let token = reading.tokens[index]
    guard token.shape == .lower, token.hasSpaceBefore, let previous = reading.before(index),
      previous.isWord || previous.kind == .number || previous.mark == .closeParenthesis,
      previous.hash != akan, !previous.classes.contains(.coordinator)
    else { return }
    let word = reading.text(index - 1)
    report.add(
      bytes: previous.end..<Int(token.start),
      "Beri koma sebelum “\(reading.text(index))”: “\(word), \(reading.text(index))”", fix: .aman(", "),
      weight)
  }

  /// Whether enough words stand on either side for two clauses: not *murah tetapi bermutu*.
  static func joinsClauses(_ index: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: index)
    let before = (sentence.lowerBound..<index).reversed().prefix { reading.tokens[$0].kind != .mark }
    let after = (index + 1..<sentence.upperBound).prefix { reading.tokens[$0].kind != .mark }
    // `perlahan tapi pasti`
    return before.count >= 3 && after.count >= 3 && !reading.word(index + 1, is: "pasti")
      && !before.prefix(3).contains { reading.word($0, is: "yang") }
  }

  private static let akan = WordHash(folding: "akan")
}
