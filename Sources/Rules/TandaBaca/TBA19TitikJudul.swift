import Bahasa
import RuleKit

extension Rule {
  /// No full stop at the end of a headline.
  static let titikJudul = Rule(
    "TBA-19", "Judul tidak diakhiri titik", .peringatan,
    rationale: """
      Judul dan subjudul berdiri sendiri di barisnya, jadi tidak perlu titik penutup. Tanda tanya dan tanda seru boleh.
      """,
    references: [.eyd("tanda titik (TA10)")],
    detectors: [
      .blocks { index, reading, report in
        guard reading.analysis.blocks[index].role == .heading else { return }
        let range = reading.analysis.blockTokens[index]
        guard let last = range.last, range.count > 2, reading.tokens[last].mark == .period,
          reading.tokens[last - 1].isWord, !reading.tokens[last - 1].classes.contains(.dotted),
          reading.tokens[last - 1].kind == .word
        else { return }
        report.add(last, "Hapus titik di akhir judul", fix: .aman(""))
      }
    ],
    examples: [
      .bad(
        "# Warga Wanasari Panen Raya di Tengah Kemarau«.»\n\nPanen berlangsung pagi ini.",
        corrected: "# Warga Wanasari Panen Raya di Tengah Kemarau\n\nPanen berlangsung pagi ini."),
      .good("# Warga Wanasari Panen Raya di Tengah Kemarau"),
    ])
}
