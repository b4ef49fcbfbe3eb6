import Bahasa
import RuleKit

extension Rule {
  /// `Jl.` and `Gg.` before a street name have a full stop.
  static let singkatanAlamat = Rule(
    "SGK-06", "Singkatan alamat memakai titik", .peringatan,
    rationale: """
      “Jl.” dan “Gg.” singkatan, jadi diakhiri titik. Di tubuh naskah, “Jalan” lebih baik ditulis lengkap.
      """,
    references: [.eyd("singkatan (KF04)")],
    detectors: [
      .cues("jl\njln\ngg", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].shape != .upper, let next = reading.after(index), next.isWord,
          next.isCapitalized, next.hasSpaceBefore
        else { return }
        let text = reading.text(index)
        report.add(index, "“\(text)” diakhiri titik: “\(text).”", fix: .aman(text + "."))
      },
      .cues("no", options: []) { cue, reading, report in
        // `Jalan Merpati No 7`
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .capitalized, let next = reading.after(index),
          next.kind == .number, next.hasSpaceBefore, let previous = reading.before(index), previous.isWord,
          previous.isCapitalized
        else { return }
        report.add(index, "“No” diakhiri titik: “No.”", fix: .aman("No."))
      },
    ],
    examples: [
      .bad("Loket ada di Jalan Merpati «No» 7.", corrected: "Loket ada di Jalan Merpati No. 7."),
      .bad("Posko ada di «Jl» Melati 5.", corrected: "Posko ada di Jl. Melati 5."),
      .good("Posko ada di Jl. Melati 5 dan Jalan Cempaka."),
    ])
}
