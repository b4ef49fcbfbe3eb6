import Bahasa
import RuleKit

extension Rule {
  /// The wishes behind the names of God and the Prophet follow the dictionary.
  static let sapaanSuci = Rule(
    "SGK-11", "“Swt.” dan “saw.” ditulis menurut KBBI", .peringatan,
    rationale: """
      KBBI menulis Allah Swt. dan Nabi Muhammad saw., masing-masing dengan titik. Huruf kapital semua dipakai untuk singkatan \
      nama lembaga.
      """,
    references: [.kbbi("KBBI, Swt. dan saw.")],
    detectors: [
      .cues("swt\nsaw", options: []) { cue, reading, report in
        let index = cue.lowerBound
        let text = reading.text(index)
        guard reading.tokens[index].shape == .upper, let previous = reading.before(index),
          previous.isWord, previous.isCapitalized
        else { return }
        let form = text == "SWT" ? "Swt." : "saw."
        report.add(reading.withStop(index), "“\(text)” ditulis “\(form)”", fix: .aman(form))
      },
      .cues("as\nra", options: [.onlyCapitals]) { cue, reading, report in
        // `Nabi Ibrahim AS`
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .upper, reading.before(index)?.shape == .capitalized,
          (2...3).contains(where: { reading.word(index - $0, in: prophets) })
        else { return }
        let text = reading.text(index)
        let form = text == "AS" ? "a.s." : "r.a."
        report.add(reading.withStop(index), "“\(text)” ditulis “\(form)”", fix: .aman(form))
      },
    ],
    examples: [
      .bad(
        "Warga bersyukur kepada Allah «SWT» atas panen ini.",
        corrected: "Warga bersyukur kepada Allah Swt. atas panen ini."),
      .bad("Kisah Nabi Ibrahim «AS» dibacakan.", corrected: "Kisah Nabi Ibrahim a.s. dibacakan."),
      .good("Warga bersyukur kepada Allah Swt. atas panen ini."),
      .good("Peserta memperingati Maulid Nabi Muhammad saw. di masjid."),
    ])

  private static let prophets = WordSet(words: "nabi rasul sahabat siti")
}
