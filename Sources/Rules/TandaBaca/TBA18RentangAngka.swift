import Bahasa
import RuleKit

extension Rule {
  /// A range of numbers is written with an en dash without spaces.
  static let rentangAngka = Rule(
    "TBA-18", "Rentang angka memakai tanda pisah tanpa spasi", .peringatan,
    rationale: """
      Tanda pisah (–) di antara dua bilangan berarti “sampai dengan”: pukul 08.00–10.00. Tanda itu ditulis tanpa spasi.
      """,
    references: [.eyd("tanda pisah (TF03)")],
    detectors: [
      .marks([.hyphen, .enDash, .emDash]) { index, reading, report in
        guard let first = reading.before(index), first.kind == .number, let second = reading.after(index),
          second.kind == .number, reading.tokens[index].hasSpaceBefore, second.hasSpaceBefore,
          !second.flags.contains(.lineStart)
        else { return }
        report.add(
          index - 1..<index + 2,
          "Rentang ditulis “\(reading.text(index - 1))–\(reading.text(index + 1))”",
          fix: .aman(reading.text(index - 1) + "–" + reading.text(index + 1)))
      }
    ],
    examples: [
      .bad("Loket buka pukul «08.00 - 10.00» WIB.", corrected: "Loket buka pukul 08.00–10.00 WIB."),
      .good("Loket buka pukul 08.00–10.00 WIB."),
      .good("Hubungi (0000) 000000 untuk informasi."),
    ])
}
