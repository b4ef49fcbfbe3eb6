import Bahasa
import RuleKit

extension Rule {
  /// A plural said twice: `para guru-guru`, `banyak anak-anak`.
  static let jamakGanda = Rule(
    "DIK-08", "Jamak disebut sekali", .saran, kinds: .texts,
    rationale: """
      “Para”, “banyak”, dan “beberapa” sudah berarti lebih dari satu, jadi kata bendanya tidak perlu diulang: para guru, \
      banyak anak.
      """,
    references: [.kbbi(), .rujukan("Pedoman bahasa jurnalistik: hemat kata")],
    detectors: [
      .cues("para\nbanyak\nberbagai\nbeberapa\nsejumlah\nsemua\nseluruh\nsegenap", options: [.exceptQuotes]) {
        cue, reading, report in
        guard let word = reading.token(cue.upperBound), word.kind == .word, word.flags.contains(.hyphen),
          word.shape == .lower,
          word.hasSpaceBefore, let half = Reduplication.half(reading.analysis.bytes[word.range], word.hash)
        else { return }
        let range = cue.lowerBound..<cue.upperBound + 1
        let right = "\(reading.text(cue.lowerBound)) \(half)"
        report.add(
          range, "“\(reading.text(of: range))” cukup “\(right)”",
          fix: .tinjau(right))
      }
    ],
    examples: [
      .bad("«Para guru-guru» mengikuti pelatihan."),
      .bad("Petugas memeriksa «beberapa rumah-rumah» di bantaran."),
      .good("Para guru mengikuti pelatihan."),
      .good("Berbagai undang-undang dan semua laki-laki dewasa di Desa Wanasari didata."),
      .good("Banyak sayur-mayur dijual di pasar."),
    ])
}
