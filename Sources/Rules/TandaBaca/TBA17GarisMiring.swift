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
          first.kind == .word, second.kind == .word, first.shape == .lower, second.shape == .lower,
          token.hasSpaceBefore, second.hasSpaceBefore, !second.flags.contains(.lineStart),
          !token.flags.contains(.lineStart)
        else { return }
        report.add(
          bytes: first.end..<Int(second.start),
          "Hapus spasi di sekitar garis miring: “\(reading.text(index - 1))/\(reading.text(index + 1))”",
          fix: .aman("/"))
      }
    ],
    examples: [
      .bad(
        "Warga membawa KTP dan« / »atau kartu keluarga.",
        corrected: "Warga membawa KTP dan/atau kartu keluarga."),
      .good("Warga membawa KTP dan/atau kartu keluarga."),
    ])
}
