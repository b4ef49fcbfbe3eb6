import Bahasa
import RuleKit

extension Rule {
  /// Quotation marks touch the quote and stand apart from the words around it.
  static let spasiPetik = Rule(
    "TBA-11", "Tanda petik menempel pada kutipannya", .peringatan,
    rationale: """
      Petik pembuka menempel pada kata pertama kutipan dan petik penutup pada tanda terakhirnya. Di luar kutipan ada spasi: \
      kata petugas, “Kami siap,” lalu lanjutannya.
      """,
    references: [.eyd("tanda petik (TM01)")],
    detectors: [
      .quotes { index, reading, report in
        let quote = reading.analysis.quotes[index]
        guard quote.isClosed, quote.tokens.count > 2 else { return }
        let open = quote.tokens.lowerBound
        let close = quote.tokens.upperBound - 1
        // An opening mark that closes: the quote before it was left open, which is TBA-24's.
        let ending = reading.tokens[close].mark
        if ending == .openQuote || ending == .straightQuote, reading.tokens[close].hasSpaceBefore,
          reading.touchesNext(close), reading.after(close)?.isWord == true
        {
          return
        }
        if reading.tokens[open].mark == .closeQuote, reading.text(open) == "”" {
          report.add(open, "Petik ini pembuka: tulis “", fix: .aman("“"))
        }
        let first = reading.tokens[open + 1]
        if first.hasSpaceBefore, !first.flags.contains(.lineStart), first.isWord {
          report.add(
            bytes: Int(reading.tokens[open].start)..<Int(first.start), "Hapus spasi sesudah petik pembuka",
            fix: .aman(reading.text(open)))
        }
        if reading.tokens[close].hasSpaceBefore, !reading.tokens[close].flags.contains(.lineStart) {
          report.add(
            bytes: reading.tokens[close - 1].end..<reading.tokens[close].end,
            "Hapus spasi sebelum petik penutup", fix: .aman(reading.text(close)))
        }
        if let next = reading.after(close), next.isWord, next.length > 2, reading.touchesNext(close) {
          report.add(
            bytes: reading.tokens[close].range, "Beri spasi sesudah petik penutup",
            fix: .aman(reading.text(close) + " "))
        }
        if let previous = reading.before(open), reading.touchesPrevious(open),
          previous.isWord && previous.length > 2 || previous.mark == .comma
        {
          report.add(
            bytes: reading.tokens[open].range, "Beri spasi sebelum petik pembuka",
            fix: .aman(" " + reading.text(open)))
        }
      }
    ],
    examples: [
      .bad("“Kami siap melayani warga,«”»ujarnya.", corrected: "“Kami siap melayani warga,” ujarnya."),
      .bad(
        "Petugas berkata, «“ »Kami siap melayani,” di loket.",
        corrected: "Petugas berkata, “Kami siap melayani,” di loket."),
      .bad("“Kami siap melayani warga,« ”» ujarnya.", corrected: "“Kami siap melayani warga,” ujarnya."),
      .bad(
        "Loket buka. «”»Kami siap melayani,” kata camat.",
        corrected: "Loket buka. “Kami siap melayani,” kata camat."),
      .good("Petugas berkata, “Kami siap melayani warga.”"),
      .good("Loket “Cepat” buka (“khusus” lansia)."),
    ])
}
