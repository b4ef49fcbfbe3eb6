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
      },
      .quotes { index, reading, report in
        // `obat telah disiapkan “Program ini untuk warga,” ujarnya`
        guard let close = PetikPenutup(index, reading), close.words >= 6,
          reading.tokens[close.open].hasSpaceBefore, reading.tokens[close.open + 1].isCapitalized,
          reading.tokens[close.open + 2].shape == .lower,
          let last = reading.before(close.open),
          last.kind == .url || endsClause(close.open - 1, last, reading),
          reading.word(close.mark + (reading.after(close.mark)?.mark == .comma ? 2 : 1), in: Pengiring.words)
        else { return }
        let text = reading.text(close.open - 1)
        report.add(
          close.open - 1, "Kalimat sebelum kutipan diakhiri titik: “\(text).”", fix: .tinjau(text + "."))
      },
    ],
    examples: [
      .bad(
        "Camat «berkata» “Loket ini kami buka sampai malam.”",
        corrected: "Camat berkata, “Loket ini kami buka sampai malam.”"),
      .bad(
        "Obat untuk warga lansia di terminal itu telah «disiapkan» “Program ini terbuka untuk seluruh warga,” ujarnya."
      ),
      .good("Camat berkata, “Loket ini kami buka sampai malam.”"),
      .good("Lomba itu digelar warga dengan tema “Jalan mulus dari hulu hingga hilir,” ujarnya."),
      .good("Camat menyebut program itu “Jalan Mulus dari Hulu hingga Hilir” sejak lama."),
    ])

  /// Whether a word ends a sentence of its own, which is long enough and leads to no title: not `bertema “…”`.
  private static func endsClause(_ index: Int, _ last: Token, _ reading: Reading) -> Bool {
    guard last.kind == .word, last.length > 2, last.classes.isDisjoint(with: [.function, .reporting]),
      !namers.contains(last.hash)
    else { return false }
    let start = reading.sentence(around: index).lowerBound
    return index - start >= 6 && (start..<index + 1).contains { reading.looksLikeVerb($0) }
  }

  private static let namers = WordSet(
    words:
      "tema bertema bertajuk judul berjudul ungkapan slogan semboyan moto kalimat kata motto istilah berbunyi jargon"
  )
  private static let verbs = WordSet(
    words:
      "mengatakan menyampaikan menjelaskan menegaskan menambahkan berkata berujar mengungkapkan menuturkan bertanya"
  )
}
