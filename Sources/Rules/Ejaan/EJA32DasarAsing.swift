import Bahasa
import RuleKit

extension Rule {
  /// An Indonesian affix on a foreign base takes a hyphen.
  static let dasarAsing = Rule(
    "EJA-32", "Imbuhan pada kata asing memakai tanda hubung", .peringatan,
    rationale: """
      Tanda hubung menunjukkan batas imbuhan dan kata asing: di-upload. Lebih baik lagi, pakai padanannya: diunggah.
      """,
    references: [.eyd("tanda hubung (TE07)")],
    detectors: [
      .unknownWords { index, reading, report in
        let token = reading.tokens[index]
        guard token.shape == .lower || token.flags.contains(.sentenceStart), token.length >= 6,
          token.flags.isDisjoint(with: [.hyphen, .apostrophe, .nonASCII, .digit])
        else { return }
        let text = reading.text(index)
        guard let (prefix, base) = parts(text.lowercased()) else { return }
        let right = Padanan.forms[base].map { prefix == "di" ? "di" + $0 : Derivation.meN($0) }
        report.add(
          index, "Imbuhan pada kata asing: “\(prefix)-\(base)”" + (right.map { ", atau “\($0)”" } ?? ""),
          fix: .tinjau(right ?? prefix + "-" + base))
      }
    ],
    examples: [
      .bad("Video itu «diupload» kemarin."),
      .bad("Dinas «mensupport» kegiatan warga."),
      .good("Video itu diunggah kemarin dan di-share ulang."),
    ])

  /// A prefix and the foreign base behind it.
  private static func parts(_ word: String) -> (String, String)? {
    for prefix in ["di", "men", "mem", "meng", "me"] where word.hasPrefix(prefix) {
      let base = String(word.dropFirst(prefix.count))
      guard base.count >= 4, let entry = Lexicon.standard.entry(WordHash(folding: base)) else { continue }
      if entry.kinds.contains(.foreign), !entry.isKnown { return (prefix, base) }
    }
    return nil
  }
}

private enum Padanan {
  static let forms = [
    "upload": "unggah", "download": "unduh", "share": "bagikan", "launching": "luncurkan",
    "support": "dukung", "update": "mutakhirkan", "publish": "terbitkan", "posting": "unggah",
    "handle": "tangani", "follow": "ikuti", "monitoring": "pantau", "launch": "luncurkan",
  ]
}
