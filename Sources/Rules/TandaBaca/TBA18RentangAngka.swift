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
      },
      .marks([.hyphen]) { index, reading, report in
        // `masa bakti 2018-2021`, `pukul 08.00-10.00`
        guard let first = reading.before(index), first.kind == .number, let second = reading.after(index),
          second.kind == .number, reading.touchesPrevious(index), reading.touchesNext(index),
          !isJoined(index - 1, reading), !isJoined(index + 2, reading),
          RentangTertulis.isRange(reading.text(index - 1), reading.text(index + 1))
            || reading.after(index + 1)?.classes.contains(.month) == true
              && RentangTertulis.isDays(reading.text(index - 1), reading.text(index + 1))
        else { return }
        let right = reading.text(index - 1) + "–" + reading.text(index + 1)
        report.add(index - 1..<index + 2, "Rentang ditulis “\(right)”", fix: .aman(right))
      },
      .cues("jalur\nruas\nrute\ntrayek\npenghubung\njalan utama\njalur wisata\nruas jalan", options: []) {
        cue, reading, report in
        // `jalur Kertek - Sapuran`, `jalur Kertek-Sapuran`
        let index = cue.upperBound
        guard reading.after(index - 1) != nil, reading.isTitleCase(index), !reading.isInHeading(index) else {
          return
        }
        let text = reading.text(index)
        let halves = text.split(separator: "-")
        if halves.count == 2, halves.allSatisfy({ $0.first?.isUppercase == true && $0.count > 3 }) {
          let right = halves.joined(separator: "–")
          report.add(index, "Jarak dari tempat ke tempat memakai tanda pisah: “\(right)”", fix: .aman(right))
          return
        }
        guard let dash = reading.after(index), dash.mark == .hyphen || dash.mark == .enDash,
          dash.hasSpaceBefore,
          reading.after(index + 1)?.hasSpaceBefore == true, reading.isTitleCase(index + 2)
        else { return }
        let right = text + "–" + reading.text(index + 2)
        report.add(index..<index + 3, "Jarak dari tempat ke tempat ditulis “\(right)”", fix: .aman(right))
      },
    ],
    examples: [
      .bad("Loket buka pukul «08.00 - 10.00» WIB.", corrected: "Loket buka pukul 08.00–10.00 WIB."),
      .bad("Masa baktinya «2018-2021».", corrected: "Masa baktinya 2018–2021."),
      .bad("Lomba digelar «11-12» Agustus 2026.", corrected: "Lomba digelar 11–12 Agustus 2026."),
      .bad("Truk lewat jalur «Wanasari - Tirtomulyo».", corrected: "Truk lewat jalur Wanasari–Tirtomulyo."),
      .good("Loket buka pukul 08.00–10.00 WIB. Nomornya 2018-2021-03."),
      .good("Hubungi (0000) 000000 untuk informasi."),
    ])

  /// Whether a hyphen or slash goes on with a number, so that it is a code.
  private static func isJoined(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.token(index) else { return false }
    if token.kind == .number {
      return index > 0 && reading.touchesPrevious(index) && reading.tokens[index - 1].kind == .mark
        && reading.tokens[index - 1].mark != .openParenthesis
    }
    return reading.touchesPrevious(index) && (token.mark == .hyphen || token.mark == .slash)
  }
}

/// Numbers of which the second comes after the first.
private enum RentangTertulis {
  /// Whether both are years, or both are times of the day.
  static func isRange(_ first: String, _ second: String) -> Bool {
    if let from = Int(first), let to = Int(second) {
      return from >= 1900 && to <= 2100 && from < to && to - from <= 60
    }
    return isTime(first) && isTime(second) && first < second
  }

  /// Whether both are days of a month: `11-12 Agustus`.
  static func isDays(_ first: String, _ second: String) -> Bool {
    guard let from = Int(first), let to = Int(second) else { return false }
    return from >= 1 && from < to && to <= 31
  }

  private static func isTime(_ text: String) -> Bool {
    let parts = text.split(separator: ".")
    return parts.count == 2 && parts.allSatisfy { $0.utf8.count == 2 } && parts[0] < "25" && parts[1] < "60"
  }
}
