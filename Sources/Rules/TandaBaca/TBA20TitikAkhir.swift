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
          reading.tokens[last].kind == .word || endsDate(last, range, reading),
          endsDate(last, range, reading) || reading.tokens[last].shape == .lower && !goesOn(index, reading)
            || endsSpeech(last, range, reading),
          reading.analysis.quotes.last(where: { $0.block == index })?.isClosed != false,
          range.contains(where: { reading.tokens[$0].mark == .period }) || endsSpeech(last, range, reading)
            || Pengiring.words.contains(reading.tokens[last].hash)
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
      .good("Loket pelayanan buka sejak pagi. Warga datang membawa berkas lengkap dan pulang dengan senang."),
      .bad(
        "“Loket pelayanan buka sejak pagi dan kami siap melayani semua warga yang datang,” kata Rahma «Adiwinata»",
        corrected:
          "“Loket pelayanan buka sejak pagi dan kami siap melayani semua warga yang datang,” kata Rahma Adiwinata."
      ),
      .bad(
        "Rapat digelar di aula. Semua camat, lurah, dan kepala desa datang ke rapat itu pada Kamis (26/7«)»",
        corrected:
          "Rapat digelar di aula. Semua camat, lurah, dan kepala desa datang ke rapat itu pada Kamis (26/7)."),
      .good("Foto: Humas Arunaya"),
    ])

  /// Whether a date in parentheses ends the paragraph: `pada Kamis (26/7)`.
  private static func endsDate(_ last: Int, _ block: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.tokens[last].mark == .closeParenthesis, last - 2 > block.lowerBound else { return false }
    let number = reading.tokens[last - 1].kind == .number
    let open = (max(block.lowerBound + 1, last - 7)..<last).last {
      reading.tokens[$0].mark == .openParenthesis
    }
    return number && open != nil && reading.tokens[block.lowerBound].mark != .openParenthesis
  }

  /// Whether the next block goes on with the sentence in small letters.
  private static func goesOn(_ block: Int, _ reading: Reading) -> Bool {
    guard block + 1 < reading.analysis.blockTokens.count,
      let next = reading.analysis.blockTokens[block + 1].first
    else { return false }
    return reading.tokens[next].isWord && reading.tokens[next].shape == .lower
  }

  /// Whether the last word is the name of the one who was quoted: `,” tambah dr. Riyatno`.
  private static func endsSpeech(_ last: Int, _ block: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.tokens[last].shape == .capitalized else { return false }
    var place = last
    while place > block.lowerBound, last - place < 7,
      reading.tokens[place].isCapitalized
        || reading.tokens[place].mark == .period || reading.tokens[place].classes.contains(.title)
    {
      place -= 1
    }
    return place > block.lowerBound && Pengiring.words.contains(reading.tokens[place].hash)
      && reading.tokens[place - 1].mark.closesQuote
  }
}
