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
      .tokens([.word], shaped: [.upper]) { index, reading, report in
        // `Kepala Keluarga KK`
        guard isAcronym(index, ofWordsBefore: reading), !reading.isInHeading(index) else { return }
        let text = reading.text(index)
        report.add(
          index, "Singkatan sesudah kepanjangannya ditulis dalam kurung: “(\(text))”", fix: .aman("(\(text))")
        )
      },
    ],
    examples: [
      .bad("Pelayanan tes sukarela (VCT« )» dibuka.", corrected: "Pelayanan tes sukarela (VCT) dibuka."),
      .bad("Rapat digelar Rabu «( »26/8).", corrected: "Rapat digelar Rabu (26/8)."),
      .bad(
        "Ada tiga Kepala Keluarga «KK» yang pindah.", corrected: "Ada tiga Kepala Keluarga (KK) yang pindah."),
      .good("Pelayanan tes sukarela (VCT) dibuka Rabu (26/8) :)"),
    ])

  /// Whether the letters of a word are those that the capitalised words right before it begin with.
  private static func isAcronym(_ index: Int, ofWordsBefore reading: Reading) -> Bool {
    let token = reading.tokens[index]
    let count = Int(token.length)
    guard (2...6).contains(count), index >= count, token.hasSpaceBefore,
      reading.analysis.isSameBlock(index, index - count),
      reading.isMadeOfInitials(index, of: index - count..<index)
    else { return false }
    return (index - count..<index).allSatisfy { reading.isTitleCase($0) && reading.tokens[$0].length > 2 }
      && reading.isCommonWord(index - 1)
  }
}
