import Bahasa
import RuleKit

extension Rule {
  /// A slash touches the words that it joins.
  static let garisMiring = Rule(
    "TBA-17", "Garis miring ditulis tanpa spasi", .peringatan,
    rationale: """
      Garis miring di antara dua kata berarti “dan” atau “atau”: dan/atau, desa/kelurahan. Tanda itu menempel pada kedua \
      katanya.
      """,
    references: [.eyd("tanda garis miring (TG02)")],
    detectors: [
      .marks([.slash]) { index, reading, report in
        let token = reading.tokens[index]
        guard token.length == 1, let first = reading.before(index), let second = reading.after(index),
          first.kind == .word, second.kind == .word, first.shape == .lower, second.shape != .upper,
          token.hasSpaceBefore, second.hasSpaceBefore, !second.flags.contains(.lineStart),
          !token.flags.contains(.lineStart)
        else { return }
        report.add(
          bytes: first.end..<Int(second.start),
          "Hapus spasi di sekitar garis miring: “\(reading.text(index - 1))/\(reading.text(index + 1))”",
          fix: .aman("/"))
      },
      .marks([.slash]) { index, reading, report in
        // `SMA/SMK/ MA`
        guard reading.tokens[index].length == 1, let first = reading.before(index),
          reading.touchesPrevious(index),
          let second = reading.after(index), second.hasSpaceBefore, !second.flags.contains(.lineStart),
          first.kind == .word, second.kind == .word, first.length > 1
        else { return }
        report.add(
          bytes: Int(reading.tokens[index].start)..<Int(second.start),
          "Hapus spasi sesudah garis miring: “\(reading.text(index - 1))/\(reading.text(index + 1))”",
          fix: .aman("/"))
      },
    ],
    examples: [
      .bad(
        "Warga membawa KTP dan« / »atau kartu keluarga.",
        corrected: "Warga membawa KTP dan/atau kartu keluarga."),
      .bad("Lomba diikuti SMA/SMK«/ »MA.", corrected: "Lomba diikuti SMA/SMK/MA."),
      .good("Warga membawa KTP dan/atau kartu keluarga."),
    ])
}
