import Bahasa
import RuleKit

extension Rule {
  /// The comma after a direct quote stands inside the closing mark.
  static let komaKutipan = Rule(
    "TBA-07", "Koma dan titik kutipan langsung berada di dalam tanda petik", .peringatan,
    rationale: """
      Koma yang memisahkan kutipan dari keterangan pengiringnya adalah bagian kutipan: “Pelayanan tetap buka,” kata \
      petugas. Petik penutup ditulis sesudah koma. Begitu pula titik pada akhir kalimat yang dikutip utuh.
      """,
    references: [.eyd("tanda koma (TB07), tanda petik (TM01)")],
    detectors: [
      .quotes { index, reading, report in
        guard let close = PetikPenutup(index, reading), let next = reading.after(close.mark),
          next.mark == .comma, !close.endsWithStrongMark, isSpeech(close, reading)
        else { return }
        let start = close.isAfterStop ? close.mark - 1 : close.mark
        report.add(
          start..<close.mark + 2, "Koma ditulis sebelum petik penutup: “,\(close.sign)”",
          fix: .aman("," + close.sign))
      },
      .quotes { index, reading, report in
        guard let close = PetikPenutup(index, reading), let next = reading.after(close.mark),
          next.mark == .period,
          reading.touchesNext(close.mark), !close.isAfterStop, !close.endsWithStrongMark,
          isSentence(close, reading)
        else { return }
        report.add(
          close.mark..<close.mark + 2, "Titik ditulis sebelum petik penutup: “.\(close.sign)”",
          fix: .aman("." + close.sign))
      },
      .quotes { index, reading, report in
        // `warga.”.`
        guard let close = PetikPenutup(index, reading), let next = reading.after(close.mark),
          next.mark == .period, reading.touchesNext(close.mark), reading.touchesPrevious(close.mark),
          close.inner == .period || close.endsWithStrongMark, close.inner != .ellipsis
        else { return }
        let inner = reading.text(close.mark - 1)
        report.add(
          close.mark - 1..<close.mark + 2, "Titik sesudah petik penutup berlebih: “\(inner)\(close.sign)”",
          fix: .aman(inner + close.sign))
      },
    ],
    examples: [
      .bad(
        "“Pelayanan tetap buka«”,» kata petugas loket.",
        corrected: "“Pelayanan tetap buka,” kata petugas loket."),
      .bad("\"Kami siap membantu warga«\",» ujarnya.", corrected: "\"Kami siap membantu warga,\" ujarnya."),
      .bad(
        "Camat berkata, “Loket ini kami buka sampai malam«”.»",
        corrected: "Camat berkata, “Loket ini kami buka sampai malam.”"),
      .bad(
        "Camat berkata, “Loket ini kami buka sampai malam«.”.»",
        corrected: "Camat berkata, “Loket ini kami buka sampai malam.”"),
      .good(
        "“Pelayanan tetap buka,” kata petugas loket. Ia membaca “Panduan Warga Arunaya untuk Hidup Sehat”."),
      .good("Lagu “Arunaya Raya”, mars, dan puisi dibawakan siswa."),
    ])

  /// Whether the quote is a whole sentence of its own: it opens its paragraph, or a comma after a verb leads to it.
  private static func isSentence(_ close: PetikPenutup, _ reading: Reading) -> Bool {
    guard close.words >= 5, reading.tokens[close.open + 1].isCapitalized else { return false }
    guard let previous = reading.before(close.open) else { return true }
    guard previous.mark == .comma || previous.mark == .colon else { return previous.mark == .period }
    return reading.before(close.open - 1)?.shape == .lower
  }

  /// Whether the quote is what someone said, not a title: a verb of saying follows, or it is a whole clause.
  private static func isSpeech(_ close: PetikPenutup, _ reading: Reading) -> Bool {
    if let verb = reading.after(close.mark + 1), verb.classes.contains(.reporting), verb.shape == .lower {
      return close.words > 1
    }
    guard close.words >= 6, reading.tokens[close.open + 1].isCapitalized else { return false }
    guard let previous = reading.before(close.open) else { return true }
    return previous.mark == .comma || previous.mark == .colon || previous.mark == .period
  }
}

/// The mark that closes a direct quote, and what stands before it.
struct PetikPenutup {
  let open: Int
  let mark: Int
  let words: Int
  /// The mark as it is written.
  let sign: String
  /// The mark just inside the quote, or `none`.
  let inner: Mark

  /// Nil if the quote of this number is not closed or empty.
  init?(_ quote: Int, _ reading: Reading) {
    let quote = reading.analysis.quotes[quote]
    guard quote.isClosed, quote.tokens.count > 2 else { return nil }
    open = quote.tokens.lowerBound
    mark = quote.tokens.upperBound - 1
    words = quote.words
    sign = reading.text(mark)
    // `“… ‘Apa kabar?’” ucapnya`: the mark of a quote within the quote
    let last = reading.tokens[mark - 1].mark
    inner = last == .closeSingleQuote && mark - 2 > open ? reading.tokens[mark - 2].mark : last
  }

  /// Whether a comma or full stop stands just inside.
  var isAfterStop: Bool { inner == .period || inner == .comma }
  /// Whether a mark stands just inside that no comma follows.
  var endsWithStrongMark: Bool { inner == .question || inner == .exclamation || inner == .ellipsis }
}
