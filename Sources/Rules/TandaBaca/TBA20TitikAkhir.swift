import Bahasa
import RuleKit

extension Rule {
  /// A paragraph of sentences ends with a mark.
  static let titikAkhir = Rule(
    "TBA-20", "Paragraf diakhiri titik", .peringatan, .dugaan, kinds: [.berita, .siaranPers],
    rationale: """
      Paragraf tanpa titik tampak terpotong. Pembaca bertanya apakah ada kalimat yang hilang.
      """,
    references: [.eyd("tanda titik (TA01)")],
    detectors: [
      .blocks { index, reading, report in
        let block = reading.analysis.blocks[index]
        let range = reading.analysis.blockTokens[index]
        guard block.role == .paragraph, let last = range.last, reading.words(in: range) >= 12,
          reading.tokens[last].kind == .word, reading.tokens[last].shape == .lower,
          reading.analysis.quotes.last(where: { $0.block == index })?.isClosed != false,
          range.contains(where: { reading.tokens[$0].mark == .period })
            || Pengiring.words.contains(reading.tokens[last].hash)
        else { return }
        let text = reading.text(last)
        report.add(last, "Paragraf ini belum diakhiri titik: “\(text).”", fix: .aman(text + "."))
      }
    ],
    examples: [
      .bad(
        "Loket pelayanan buka sejak pagi. Warga datang membawa berkas lengkap dan pulang dengan «senang»",
        corrected:
          "Loket pelayanan buka sejak pagi. Warga datang membawa berkas lengkap dan pulang dengan senang."),
      .good("Loket pelayanan buka sejak pagi. Warga datang membawa berkas lengkap dan pulang dengan senang."),
      .good("Foto: Humas Arunaya"),
    ])
}
