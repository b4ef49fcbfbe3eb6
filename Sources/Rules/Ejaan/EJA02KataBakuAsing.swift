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
          accepts: { match, reading in !RangkaianAsing.surrounds(match.tokens.lowerBound, reading) }))
    ],
    examples: [
      .bad("Warga mengikuti «test» kesehatan gratis.", corrected: "Warga mengikuti tes kesehatan gratis."),
      .bad("Hasil «survey» diumumkan besok pagi.", corrected: "Hasil survei diumumkan besok pagi."),
      .good("Warga mengikuti tes kesehatan gratis."),
      .good("Lomba sepeda Tour de Arunaya diikuti pelajar."),
    ])
}

/// Runs of foreign words, which keep their own spelling.
enum RangkaianAsing {
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
