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
      },
      .cues("pukul", options: []) { cue, reading, report in
        // EYD V knows both `18.00` and `18:00`; a draft keeps to one
        let index = cue.upperBound
        guard let time = reading.after(cue.lowerBound), time.kind == .number,
          reading.text(index).contains(":"), isClock(reading.text(index)), mixesClocks(index, reading)
        else { return }
        let right = reading.text(index).split(separator: ":").joined(separator: ".")
        report.add(index, "Satu naskah memakai satu cara menulis waktu: “\(right)”", fix: .aman(right))
      },
    ],
    examples: [
      .bad(
        "Loket buka pukul 08.00 WIB dan tutup pukul «15:30» WIB.",
        corrected: "Loket buka pukul 08.00 WIB dan tutup pukul 15.30 WIB."),
      .good("Loket buka pukul 08:00 WIB dan tutup pukul 15:30 WIB."),
      .bad("Loket buka «jam» 08.00 WIB.", corrected: "Loket buka pukul 08.00 WIB."),
      .good("Loket buka pukul 08.00 WIB selama 8 jam sesuai dengan jam kerja."),
      .good("Petugas berjaga 24 jam."),
    ])

  /// Whether a time of day with a full stop stands near: after `pukul` or `jam`, or before a zone.
  private static func mixesClocks(_ index: Int, _ reading: Reading) -> Bool {
    (max(0, index - 60)..<min(reading.tokens.count, index + 60)).contains { place in
      guard reading.tokens[place].kind == .number, reading.tokens[place].length <= 5,
        reading.text(place).contains("."), isClock(reading.text(place))
      else { return false }
      return reading.before(place)?.classes.contains(.timeNoun) == true
        || reading.after(place)?.classes.contains(.timeZone) == true
    }
  }

  /// Whether a number is a time of day such as `08.30`.
  private static func isClock(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: { $0 == "." || $0 == ":" })
    return parts.count == 2 && parts[0].count <= 2 && parts[1].count == 2
      && !text.contains(",")
  }
}
