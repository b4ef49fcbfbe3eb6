import Bahasa
import RuleKit

extension Rule {
  /// Parentheses touch what they enclose.
  static let spasiKurung = Rule(
    "TBA-21", "Kurung menempel pada isinya", .peringatan,
    rationale: """
      Kurung pembuka menempel pada kata sesudahnya dan kurung penutup pada kata sebelumnya: (VCT).
      """,
    references: [.eyd("tanda kurung (TK01)")],
    detectors: [
      .marks([.openParenthesis]) { index, reading, report in
        guard let next = reading.after(index), next.hasSpaceBefore, !next.flags.contains(.lineStart),
          next.isWord || next.kind == .number
        else { return }
        report.add(
          bytes: Int(reading.tokens[index].start)..<Int(next.start), "Hapus spasi sesudah kurung pembuka",
          fix: .aman("("))
      },
      .marks([.closeParenthesis]) { index, reading, report in
        let token = reading.tokens[index]
        guard token.hasSpaceBefore, !token.flags.contains(.lineStart), let previous = reading.before(index),
          previous.isWord || previous.kind == .number
        else { return }
        report.add(
          bytes: previous.end..<token.end, "Hapus spasi sebelum kurung penutup", fix: .aman(")"))
      },
    ],
    examples: [
      .bad("Pelayanan tes sukarela (VCT« )» dibuka.", corrected: "Pelayanan tes sukarela (VCT) dibuka."),
      .bad("Rapat digelar Rabu «( »26/8).", corrected: "Rapat digelar Rabu (26/8)."),
      .good("Pelayanan tes sukarela (VCT) dibuka Rabu (26/8) :)"),
    ])
}
