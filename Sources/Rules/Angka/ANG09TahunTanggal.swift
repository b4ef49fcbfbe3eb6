import Bahasa
import RuleKit

extension Rule {
  /// A date in parentheses behind a weekday names its year.
  static let tahunTanggal = Rule(
    "ANG-09", "Tanggal dalam kurung disertai tahun", .saran, status: .pilihan,
    rationale: """
      Berita dibaca lagi bertahun-tahun kemudian. Tulis tahunnya, setidaknya sekali: Rabu (26/8/2026).
      """,
    references: [.eyd("tanda garis miring (TG)"), .rujukan("Praktik redaksi: arsip berita")],
    detectors: [
      .draft { reading, report in
        let dates = reading.analysis.entities.compactMap { entity -> (Range<Int>, DateMention)? in
          if case .date(let mention) = entity.value { (entity.tokens, mention) } else { nil }
        }
        guard !dates.contains(where: { $0.1.year != nil }) else { return }
        for (tokens, mention) in dates where mention.weekday != nil {
          guard let number = tokens.first(where: { reading.tokens[$0].mark == .openParenthesis }),
            let close = (number..<reading.tokens.count).prefix(8).first(where: {
              reading.tokens[$0].mark == .closeParenthesis
            })
          else { continue }
          report.add(number..<close + 1, "Tahun belum disebut dalam naskah ini; tambahkan pada tanggal ini")
          return
        }
      }
    ],
    examples: [
      .bad("Rapat digelar Rabu «(26/8)» di aula."),
      .good("Rapat digelar Rabu (26/8/2026) di aula. Rapat berikutnya Kamis (27/8)."),
    ])
}
