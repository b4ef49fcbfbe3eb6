import Bahasa
import RuleKit

extension Rule {
  /// One question or exclamation mark is enough.
  static let tandaBerulang = Rule(
    "TBA-16", "Tanda seru dan tanda tanya cukup satu", .peringatan,
    rationale: """
      Tanda berulang terbaca seperti berteriak. Satu tanda sudah menyatakan seruan atau pertanyaan.
      """,
    references: [.eyd("tanda seru dan tanda tanya (TG01, TH01)")],
    detectors: [
      .marks([.exclamation, .question]) { index, reading, report in
        guard reading.tokens[index].length > 1, let first = reading.text(index).first else { return }
        let text = reading.text(index)
        let right = String(first)
        report.add(
          index, "“\(text)” cukup “\(right)”",
          fix: text.allSatisfy { $0 == first } ? .aman(right) : .tinjau(right))
      }
    ],
    examples: [
      .bad("Ayo, datang ke posyandu«!!!»", corrected: "Ayo, datang ke posyandu!"),
      .bad("Sudahkah Anda memilah sampah«???»", corrected: "Sudahkah Anda memilah sampah?"),
      .good("Ayo, datang ke posyandu! Sudahkah Anda memilah sampah?"),
    ])
}
