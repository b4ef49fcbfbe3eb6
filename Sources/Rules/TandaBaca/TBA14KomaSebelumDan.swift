import Bahasa
import RuleKit

extension Rule {
  /// A comma before the last of three items or more.
  static let komaSebelumDan = Rule(
    "TBA-14", "Perincian memakai koma sebelum “dan” atau “serta”", .saran, .dugaan, status: .pilihan,
    rationale: """
      Dalam perincian tiga hal atau lebih, koma juga ditulis sebelum hal terakhir: kursi, meja, dan lemari. Banyak surat \
      kabar meniadakannya, jadi aturan ini pilihan.
      """,
    references: [.eyd("tanda koma (TB01)")],
    detectors: [
      .cues("dan\nserta\natau", options: [.exceptQuotes]) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, let last = reading.before(index), last.isWord,
          let next = reading.after(index), next.isWord, next.classes.isDisjoint(with: .function)
        else { return }
        // Two commas, each one to three words apart from the next: `a, b dan c`.
        var place = index - 1
        var commas = 0
        var words = 0
        let first = max(reading.sentence(around: index).lowerBound, index - 12)
        while place >= first, words <= 3 {
          let token = reading.tokens[place]
          if token.mark == .comma {
            guard words > 0 else { return }
            commas += 1
            words = 0
          } else if token.isWord, token.classes.isDisjoint(with: [.reporting, .subordinator, .preposition]) {
            words += 1
          } else {
            break
          }
          place -= 1
        }
        guard commas >= 2 else { return }
        report.add(
          bytes: last.end..<Int(reading.tokens[index].start),
          "Beri koma sebelum “\(reading.text(index))” dalam perincian", fix: .tinjau(", "))
      }
    ],
    examples: [
      .bad("Warga membawa sapu, sekop, cangkul« »dan karung."),
      .good("Warga membawa sapu, sekop, cangkul, dan karung. Sapu dan sekop dipinjamkan."),
    ])
}
