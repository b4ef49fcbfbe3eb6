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
        // A mark that closes what nobody opened is told below.
        let mark = quote.tokens.lowerBound
        if reading.tokens[mark].mark == .straightQuote, reading.touchesPrevious(mark),
          !reading.touchesNext(mark)
        {
          return
        }
        if let stop = attribution(of: quote, reading) {
          report.add(
            stop, "Kutipan sebelum “\(reading.text(stop + 1))” belum ditutup tanda petik", fix: .tinjau(",”"))
          return
        }
        if reading.analysis.blockTokens[quote.block].lowerBound == quote.tokens.lowerBound {
          report.add(quote.tokens.lowerBound, "Petik pembuka ini tidak punya petik penutup")
          return
        }
        let last = quote.tokens.upperBound - 1
        let word = reading.tokens[last].kind == .mark && last > quote.tokens.lowerBound + 1 ? last - 1 : last
        report.add(word..<last + 1, "Kutipan ini belum ditutup tanda petik")
      },
      .marks([.straightQuote, .closeQuote]) { index, reading, report in
        // `Kami siap", kata camat`: the first mark of the paragraph closes
        guard let first = unopened(at: index, reading) else { return }
        report.add(first, "Kutipan ini belum dibuka tanda petik", fix: .tinjau("“" + reading.text(first)))
      },
      .marks([.openQuote]) { index, reading, report in
        // `“Anugerah Ekapraya“ kategori`
        guard reading.text(index) == "“", reading.touchesPrevious(index), !reading.touchesNext(index),
          let last = reading.before(index), last.isWord || last.mark == .period || last.mark == .comma
        else { return }
        report.add(index, "Petik ini penutup: tulis ”", fix: .aman("”"))
      },
    ],
    examples: [
      .bad("Petugas berkata, “Kami siap melayani «warga.»"),
      .bad("“Kami siap melayani warga«.» ujar petugas."),
      .bad("«Kami» siap melayani warga sampai malam”, kata camat."),
      .bad("Camat meminta warga tenang. «Saya» minta warga antre dengan tertib\", kata camat."),
      .good("Camat berkata lantang. Ia menyebutnya “loket malam,” kata petugas."),
      .bad("Desa meraih “Anugerah Wanasari«“» kategori utama."),
      .good("Petugas berkata, “Kami siap melayani warga.”"),
      .good("“Kami siap melayani warga.\n\n“Kami juga siap malam hari,” kata petugas."),
    ])

  private static let askers = WordSet(words: "meminta mengajak mengimbau menghimbau berharap mengaku menilai")

  /// The first word of a block whose first quotation mark closes a quote and is followed by its speaker.
  private static func unopened(at index: Int, _ reading: Reading) -> Int? {
    guard reading.touchesPrevious(index), !reading.touchesNext(index) || reading.after(index)?.isWord != true,
      let next = reading.after(index)
    else { return nil }
    let speaker = next.mark == .comma ? index + 2 : index + 1
    guard let word = reading.token(speaker), word.shape == .lower, Pengiring.words.contains(word.hash) else {
      return nil
    }
    let block = reading.blockRange(of: index).lowerBound
    guard index - block >= 5,
      !(block..<index).contains(where: {
        reading.tokens[$0].mark.closesQuote || reading.tokens[$0].mark == .openQuote
      })
    else { return nil }
    // The quote begins behind the last sentence that tells who speaks.
    var first = reading.sentence(around: index).lowerBound
    while first > block {
      let earlier = reading.sentence(around: first - 1)
      guard !earlier.contains(where: { isTelling($0, reading) }), earlier.lowerBound < first else { break }
      first = max(block, earlier.lowerBound)
    }
    return reading.tokens[first].kind == .word && index - first >= 4 ? first : nil
  }

  private static func isTelling(_ index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].classes.contains(.reporting) || reading.word(index, in: askers)
  }

  /// The comma or full stop before the first small verb that names the speaker of an open quote: `pertandingan. ujar`.
  private static func attribution(of quote: Quote, _ reading: Reading) -> Int? {
    let end = min(quote.tokens.upperBound, quote.tokens.lowerBound + 200)
    return (quote.tokens.lowerBound + 2..<max(end, quote.tokens.lowerBound + 2)).first { index in
      let mark = reading.tokens[index - 1].mark
      return (mark == .comma || mark == .period) && reading.tokens[index].shape == .lower
        && Pengiring.words.contains(reading.tokens[index].hash) && reading.touchesPrevious(index - 1)
    }.map { $0 - 1 }
  }

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
