import Bahasa
import RuleKit

extension Rule {
  /// The pronoun `Anda` begins with a capital.
  static let sapaanAnda = Rule(
    "KAP-10", "“Anda” diawali huruf kapital", .peringatan,
    rationale: """
      “Anda” adalah kata sapaan. Huruf kapital menunjukkan hormat kepada pembaca, di awal maupun di tengah kalimat.
      """,
    references: [.eyd("huruf kapital (HF23a)")],
    detectors: [
      .cues("anda", options: [.clitics]) { cue, reading, report in
        guard reading.tokens[cue.lowerBound].shape == .lower else { return }
        let right = Casing.capitalized(reading.text(cue.lowerBound))
        report.add(cue, "Kata sapaan diawali kapital: “\(right)”", fix: .aman(right))
      }
    ],
    examples: [
      .bad("Bawalah KTP «anda» ke loket.", corrected: "Bawalah KTP Anda ke loket."),
      .good("Bawalah KTP Anda ke loket."),
      .good("Andai hujan, acara dipindah ke aula."),
    ])
}
