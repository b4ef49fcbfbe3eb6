import Bahasa
import RuleKit

extension Rule {
  /// A comma between a verb of saying and a quote that is a whole sentence.
  static let komaPetikan = Rule(
    "TBA-10", "Kalimat pengantar dipisah koma dari kutipan langsung", .peringatan,
    rationale: """
      Kutipan yang berupa kalimat utuh dipisah koma dari pengantarnya dan diawali kapital, seperti dalam: Camat berkata, “Loket dibuka.” Pembaca pun melihat di mana ucapan dimulai.
      """,
    references: [.eyd("tanda koma (TB07), huruf kapital (HF06)")],
    detectors: [
      .quotes { index, reading, report in
        let quote = reading.analysis.quotes[index].tokens
        guard reading.analysis.quotes[index].words >= 5, quote.count > 2,
          let verb = reading.before(quote.lowerBound), verb.kind == .word, verb.shape == .lower,
          verbs.contains(verb.hash), reading.tokens[quote.lowerBound].hasSpaceBefore,
          reading.tokens[quote.lowerBound + 1].isCapitalized,
          let end = reading.token(quote.upperBound - 2), end.mark == .period || end.mark == .comma
        else { return }
        let text = reading.text(quote.lowerBound - 1)
        report.add(
          quote.lowerBound - 1, "Tambahkan koma sebelum kutipan: “\(text),”", fix: .aman(text + ","))
      }
    ],
    examples: [
      .bad(
        "Camat «berkata» “Loket ini kami buka sampai malam.”",
        corrected: "Camat berkata, “Loket ini kami buka sampai malam.”"),
      .good("Camat berkata, “Loket ini kami buka sampai malam.”"),
      .good("Camat menyebut program itu “Jalan Mulus dari Hulu hingga Hilir” sejak lama."),
    ])

  private static let verbs = WordSet(
    words:
      "mengatakan menyampaikan menjelaskan menegaskan menambahkan berkata berujar mengungkapkan menuturkan bertanya"
  )
}
