import Bahasa
import RuleKit

extension Rule {
  /// `bin` and `binti` between names begin with a small letter.
  static let binBinti = Rule(
    "KAP-13", "“bin” dan “binti” di dalam nama memakai huruf kecil", .peringatan,
    rationale: """
      “Bin” dan “binti” berarti anak dari. Keduanya penghubung dua nama, jadi ditulis dengan huruf kecil.
      """,
    references: [.eyd("huruf kapital (HF05)")],
    detectors: [
      .cues("bin\nbinti", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.isTitleCase(index), let first = reading.before(index), first.isWord,
          first.isCapitalized,
          let second = reading.after(index), second.isWord, second.shape == .capitalized
        else { return }
        let right = reading.text(index).lowercased()
        report.add(index, "“\(reading.text(index))” di dalam nama ditulis “\(right)”", fix: .aman(right))
      }
    ],
    examples: [
      .bad("Hadiah diterima Bagas «Bin» Wirya.", corrected: "Hadiah diterima Bagas bin Wirya."),
      .good("Hadiah diterima Bagas bin Wirya."),
      .good("Sampah dibuang ke bin di depan loket."),
    ])
}
