import Bahasa
import RuleKit

extension Rule {
  /// A paragraph of sentences ends with a mark.
  static let titikAkhir = Rule(
    "TBA-20", "Paragraf diakhiri titik", .peringatan, .dugaan, kinds: [.berita, .siaranPers],
    rationale: """
      Paragraf tanpa titik tampak terpotong. Pembaca bertanya apakah ada kalimat yang hilang.
      """,
    references: [.eyd("tanda titik (TA01)")],
    detectors: [
      .blocks { index, reading, report in
        let block = reading.analysis.blocks[index]
        let range = reading.analysis.blockTokens[index]
        guard block.role == .paragraph, let last = range.last, reading.words(in: range) >= 12,
          reading.tokens[last].kind == .word || endsWithDate(last, reading), !goesOn(after: index, reading),
          reading.analysis.quotes.last(where: { $0.block == index })?.isClosed != false,
          namesSpeaker(last, reading)
            || range.contains(where: { reading.tokens[$0].mark == .period })
              && (reading.tokens[last].shape == .lower && reading.tokens[last].kind == .word
                || endsLongSentence(last, reading))
        else { return }
        let text = reading.text(last)
        report.add(last, "Paragraf ini belum diakhiri titik: “\(text).”", fix: .aman(text + "."))
      }
    ],
    examples: [
      .bad(
        "Loket pelayanan buka sejak pagi. Warga datang membawa berkas lengkap dan pulang dengan «senang»",
        corrected:
          "Loket pelayanan buka sejak pagi. Warga datang membawa berkas lengkap dan pulang dengan senang."),
      .bad(
        "Loket pelayanan buka sejak pagi di aula. “Kami melayani warga sampai sore,” kata dr. «Rahma»",
        corrected:
          "Loket pelayanan buka sejak pagi di aula. “Kami melayani warga sampai sore,” kata dr. Rahma."),
      .bad(
        "Loket ramai sejak pagi. Petugas membuka loket tambahan di aula kantor kecamatan sejak pekan lalu, Kamis (26/7«)»",
        corrected:
          "Loket ramai sejak pagi. Petugas membuka loket tambahan di aula kantor kecamatan sejak pekan lalu, Kamis (26/7)."
      ),
      .good("Loket pelayanan buka sejak pagi. Warga datang membawa berkas lengkap dan pulang dengan senang."),
      .good("Foto: Humas Arunaya"),
    ])

  /// Whether the next block begins with a small letter, so that the sentence is only broken.
  private static func goesOn(after block: Int, _ reading: Reading) -> Bool {
    guard block + 1 < reading.analysis.blockTokens.count,
      let next = reading.analysis.blockTokens[block + 1].first
    else { return false }
    return reading.tokens[next].kind == .word && reading.tokens[next].shape == .lower
  }

  /// Whether a text ends with a date in parentheses that belongs to its last sentence: `pada Kamis (26/7)`.
  private static func endsWithDate(_ last: Int, _ reading: Reading) -> Bool {
    guard reading.tokens[last].mark == .closeParenthesis,
      let open = (max(0, last - 6)..<last).last(where: { reading.tokens[$0].mark == .openParenthesis }),
      reading.after(open)?.kind == .number, let word = reading.before(open)
    else { return false }
    return word.isWord && (open + 1..<last).contains { reading.tokens[$0].mark == .slash }
  }

  /// Whether the text ends with the speaker of a quote: `,” tambah dr. Rahma`.
  private static func namesSpeaker(_ last: Int, _ reading: Reading) -> Bool {
    for index in (max(reading.blockRange(of: last).lowerBound + 1, last - 6)...last).reversed() {
      let token = reading.tokens[index]
      if token.kind == .word, Pengiring.words.contains(token.hash) {
        let before = reading.tokens[index - 1].mark
        return before.closesQuote || before == .openQuote || before == .comma || index == last
      }
      guard token.isWord && token.isCapitalized || token.mark == .period || token.classes.contains(.title)
      else {
        return false
      }
    }
    return false
  }

  /// Whether the last sentence is long enough, and no line of a list, to need a full stop behind a name.
  private static func endsLongSentence(_ last: Int, _ reading: Reading) -> Bool {
    let sentence = reading.analysis.sentences[reading.analysis.sentence(ofToken: last)]
    // Behind other sentences, a long one that names things ends like they do.
    if sentence.words >= 12, sentence.tokens.lowerBound > reading.blockRange(of: last).lowerBound,
      reading.isCommonWord(last)
    {
      return true
    }
    return sentence.words >= 14
      && sentence.tokens.contains { reading.looksActive($0) || reading.looksPassive($0) }
  }
}
