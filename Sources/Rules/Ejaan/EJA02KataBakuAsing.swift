import Bahasa
import RuleKit

extension Rule {
  /// Foreign spellings of loan words: `test`, `standard`, `survey`.
  static let kataBakuAsing = Rule(
    "EJA-02", "Kata serapan ditulis dengan ejaan Indonesia", .peringatan,
    rationale: """
      Kata yang sudah diserap punya ejaan Indonesia: tes, standar, survei. Ejaan aslinya dipakai hanya di dalam nama atau \
      ungkapan asing yang utuh.
      """,
    references: [.kbbi(), .eyd("penulisan unsur serapan")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.kataBakuAsing, options: [.clitics, .exceptNames],
          accepts: { match, reading in !RangkaianAsing.surrounds(match.tokens.lowerBound, reading) })),
      .unknownWords { index, reading, report in
        let token = reading.tokens[index]
        guard token.shape == .lower, token.flags.isDisjoint(with: [.hyphen, .nonASCII, .apostrophe]),
          let entry = reading.entry(index), entry.kinds.contains(.foreign), !EjaanAsing.isTerm(token),
          !RangkaianAsing.surrounds(index, reading), !RangkaianAsing.isForeignContext(index, reading),
          reading.after(index)?.classes.contains(.coordinator) != true,
          let right = EjaanAsing.indonesian(reading.text(index))
        else { return }
        report.add(index, "“\(reading.text(index))” ditulis “\(right)”", fix: .tinjau(right))
      },
    ],
    examples: [
      .bad("Warga mengikuti «test» kesehatan gratis.", corrected: "Warga mengikuti tes kesehatan gratis."),
      .bad("Hasil «survey» diumumkan besok pagi.", corrected: "Hasil survei diumumkan besok pagi."),
      .good("Warga mengikuti tes kesehatan gratis."),
      .bad("Petugas memberi layanan yang «informative» bagi warga."),
      .bad("Zat pewarna «textile» itu berbahaya."),
      .good("Lomba sepeda Tour de Arunaya diikuti pelajar."),
    ])
}

/// Runs of foreign words, which keep their own spelling.
enum RangkaianAsing {
  /// Whether a neighbour is neither Indonesian nor a name, or the word is explained or quoted.
  static func isForeignContext(_ index: Int, _ reading: Reading) -> Bool {
    let neighbours = [index - 1, index + 1].filter { place in
      guard let token = reading.token(place), reading.analysis.isSameBlock(place, index) else { return false }
      return token.mark == .openQuote || token.mark == .straightQuote || token.mark == .openParenthesis
        || token.mark == .closeQuote
        || token.kind == .word && token.shape == .lower && !Lexicon.standard.knows(reading.text(place))
    }
    return !neighbours.isEmpty
  }

  /// Whether a neighbour of the word is foreign, or a name in capitals.
  static func surrounds(_ index: Int, _ reading: Reading) -> Bool {
    let neighbours = [reading.before(index), reading.after(index)].compactMap { $0 }
    return neighbours.contains { token in
      guard token.kind == .word else { return false }
      guard let entry = Lexicon.standard.entry(token.hash) else { return false }
      return entry.kinds.contains(.foreign) && !entry.isKnown
    }
  }
}
