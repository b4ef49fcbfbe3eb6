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
        let hasStop = reading.after(index)?.mark == .period && reading.touchesNext(index)
        let form = text == "SWT" ? "Swt." : "saw."
        report.add(
          index..<index + (hasStop ? 2 : 1), "“\(text)” ditulis “\(form)”", fix: .aman(form))
      }
    ],
    examples: [
      .bad(
        "Warga bersyukur kepada Allah «SWT» atas panen ini.",
        corrected: "Warga bersyukur kepada Allah Swt. atas panen ini."),
      .good("Warga bersyukur kepada Allah Swt. atas panen ini."),
      .good("Peserta memperingati Maulid Nabi Muhammad saw. di masjid."),
    ])
}
