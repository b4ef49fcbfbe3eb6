import Bahasa
import RuleKit

extension Rule {
  /// A lead without a name, a place, a time or a figure tells nothing that happened.
  static let unsurTeras = Rule(
    "TRS-05", "Teras menyebut siapa, di mana, atau kapan", .saran, .dugaan, kinds: .articles,
    rationale: """
      Teras ini tidak menyebut nama, tempat, waktu, atau angka. Pembaca tidak tahu apa yang terjadi, di mana, dan kapan. \
      Ganti pernyataan umum dengan satu fakta.
      """,
    question: "Apa yang terjadi, di mana, kapan, dan bagi siapa?",
    references: [.rujukan("Persatuan Wartawan Indonesia, Sepuluh Pedoman Penulisan Teras Berita")],
    detectors: [
      .draft { reading, report in
        let lead = reading.article.leadTokens
        guard !lead.isEmpty, reading.article.dateline.isEmpty,
          reading.analysis.sentences[reading.analysis.sentence(ofToken: lead.lowerBound)].words > 10
        else { return }
        let saysSomething = lead.contains { index in
          let token = reading.tokens[index]
          switch token.kind {
          case .number, .url, .hashtag, .mention, .abbreviation: return true
          case .word:
            return token.shape != .lower && !token.flags.contains(.sentenceStart)
              || !token.classes.isDisjoint(with: [.weekday, .month, .numberWord])
          default: return false
          }
        }
        guard !saysSomething else { return }
        report.add(lead, "Teras ini belum menyebut siapa, di mana, atau kapan")
      }
    ],
    examples: [
      .bad(
        "«Pelayanan kepada pelajar terus ditingkatkan melalui penyediaan sarana angkutan yang aman dan nyaman.»"
      ),
      .good("Pelajar di Kecamatan Tirtomulyo dapat naik bus sekolah gratis mulai Senin (10/11/2025)."),
      .good("Rapat digelar di tengah hujan."),
    ])
}
