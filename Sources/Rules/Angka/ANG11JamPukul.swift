import Bahasa
import RuleKit

extension Rule {
  /// `pukul` names a time of day, `jam` a duration.
  static let jamPukul = Rule(
    "ANG-11", "Waktu pada jam disebut dengan “pukul”", .peringatan,
    rationale: """
      “Pukul” menunjukkan saat: pukul 09.00. “Jam” menunjukkan lama atau alatnya: dua jam, jam kerja.
      """,
    references: [.kbbi("KBBI, pukul dan jam"), .eyd("tanda titik (TA07)")],
    detectors: [
      .cues("jam", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard let time = reading.after(index), time.kind == .number, time.hasSpaceBefore,
          isClock(reading.text(index + 1)), reading.before(index)?.kind != .number
        else { return }
        let right = reading.tokens[index].flags.contains(.sentenceStart) ? "Pukul" : "pukul"
        report.add(
          index, "“\(reading.text(index))” yang menunjukkan saat ditulis “\(right)”", fix: .aman(right))
      }
    ],
    examples: [
      .bad("Loket buka «jam» 08.00 WIB.", corrected: "Loket buka pukul 08.00 WIB."),
      .good("Loket buka pukul 08.00 WIB selama 8 jam sesuai dengan jam kerja."),
      .good("Petugas berjaga 24 jam."),
    ])

  /// Whether a number is a time of day such as `08.30`.
  private static func isClock(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: { $0 == "." || $0 == ":" })
    return parts.count == 2 && parts[0].count <= 2 && parts[1].count == 2
      && !text.contains(",")
  }
}
