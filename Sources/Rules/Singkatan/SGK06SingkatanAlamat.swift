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
        // `Jalan Merpati No 7`, `Perda no 5`
        let index = cue.lowerBound
        guard reading.tokens[index].shape != .upper, let next = reading.after(index),
          next.kind == .number, next.hasSpaceBefore, let previous = reading.before(index), previous.isWord,
          previous.isCapitalized || regulations.contains(previous.hash)
        else { return }
        report.add(index, "“\(reading.text(index))” diakhiri titik: “No.”", fix: .aman("No."))
      },
    ],
    examples: [
      .bad("Loket ada di Jalan Merpati «No» 7.", corrected: "Loket ada di Jalan Merpati No. 7."),
      .bad("Hal itu diatur Perda «no» 5 Tahun 2026.", corrected: "Hal itu diatur Perda No. 5 Tahun 2026."),
      .bad("Posko ada di «Jl» Melati 5.", corrected: "Posko ada di Jl. Melati 5."),
      .good("Posko ada di Jl. Melati 5 dan Jalan Cempaka."),
    ])

  private static let regulations = WordSet(
    words:
      "perda perbup perpres permendagri peraturan keputusan undang-undang instruksi surat edaran rumah jalan telepon"
  )
}
