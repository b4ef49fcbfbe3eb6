import Bahasa
import RuleKit

extension Rule {
  /// The sign `%` touches its number.
  static let tandaPersen = Rule(
    "ANG-04", "Tanda persen menempel pada angkanya", .peringatan,
    rationale: """
      Tulis 14,9% atau 14,9 persen. Tanda yang terpisah dari angkanya bisa pindah baris sendirian.
      """,
    references: [.eyd("angka dan bilangan (KG03)")],
    detectors: [
      .marks([.percent]) { index, reading, report in
        let token = reading.tokens[index]
        guard token.hasSpaceBefore, !token.flags.contains(.lineStart), let number = reading.before(index),
          number.kind == .number
        else { return }
        report.add(
          bytes: number.end..<token.end, "Hapus spasi sebelum tanda persen: “\(reading.text(index - 1))%”",
          fix: .aman("%"))
      }
    ],
    examples: [
      .bad("Realisasi anggaran mencapai 79,33« %».", corrected: "Realisasi anggaran mencapai 79,33%."),
      .good("Realisasi anggaran 2025 mencapai 79,33% atau hampir 80 persen."),
    ])
}
