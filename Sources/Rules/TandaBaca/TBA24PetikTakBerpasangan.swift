import Bahasa
import RuleKit

extension Rule {
  /// A direct quote that is opened is closed.
  static let petikTakBerpasangan = Rule(
    "TBA-24", "Petik pembuka punya petik penutup", .peringatan, .dugaan,
    rationale: """
      Tanpa petik penutup, pembaca tidak tahu di mana ucapan narasumber berakhir. Kutipan lebih dari satu paragraf boleh \
      terbuka, asal paragraf berikutnya diawali petik pembuka lagi.
      """,
    references: [.eyd("tanda petik (TM01)")],
    detectors: [
      .quotes { index, reading, report in
        let quote = reading.analysis.quotes[index]
        guard !quote.isClosed, quote.words > 2, !goesOn(after: index, reading) else { return }
        if reading.analysis.blockTokens[quote.block].lowerBound == quote.tokens.lowerBound {
          report.add(quote.tokens.lowerBound, "Petik pembuka ini tidak punya petik penutup")
          return
        }
        let last = quote.tokens.upperBound - 1
        let word = reading.tokens[last].kind == .mark && last > quote.tokens.lowerBound + 1 ? last - 1 : last
        report.add(word..<last + 1, "Kutipan ini belum ditutup tanda petik")
      }
    ],
    examples: [
      .bad("Petugas berkata, “Kami siap melayani «warga.»"),
      .good("Petugas berkata, “Kami siap melayani warga.”"),
      .good("“Kami siap melayani warga.\n\n“Kami juga siap malam hari,” kata petugas."),
    ])

  /// Whether the next block goes on with the quote, opening it again; quotes are in order, so it is the next one.
  private static func goesOn(after index: Int, _ reading: Reading) -> Bool {
    guard index + 1 < reading.analysis.quotes.count else { return false }
    let next = reading.analysis.quotes[index + 1]
    let opener = reading.tokens[next.tokens.lowerBound].mark
    return next.isClosed && next.block == reading.analysis.quotes[index].block + 1
      && reading.analysis.blockTokens[next.block].lowerBound == next.tokens.lowerBound
      && (opener == .openQuote || opener == .straightQuote)
  }
}
