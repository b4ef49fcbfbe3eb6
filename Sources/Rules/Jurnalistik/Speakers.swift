import Bahasa
import RuleKit

/// Who speaks a quote.
enum Speakers {
  private static let titles = Phrases(
    """
    bertema, tema, bertajuk, tajuk, berjudul, judul, slogan, semboyan, motto, moto, tagline, bertuliskan, istilah, kategori, lagu
    buku, film, program, mengusung, kegiatan, lomba, berbunyi, inovasi, penghargaan, aplikasi
    """)

  /// Whether the quoted words are a title, a theme or a term, not speech.
  static func isTitle(_ quote: Quote, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: quote.tokens.lowerBound)
    let before = max(sentence.lowerBound, quote.tokens.lowerBound - 8)..<quote.tokens.lowerBound
    return titles.occur(in: before, of: reading) || hasTitleCase(quote, reading)
  }

  private static func hasTitleCase(_ quote: Quote, _ reading: Reading) -> Bool {
    let words = quote.tokens.filter { reading.tokens[$0].kind == .word && reading.tokens[$0].length > 3 }
    return !words.isEmpty && words.count(where: { reading.tokens[$0].isCapitalized }) * 10 >= words.count * 7
  }

  /// Whether a capitalised word that can be a name, an office or a speaker stands in the sentences around it.
  static func isNamed(near quote: Quote, _ reading: Reading) -> Bool {
    // `ujarnya` points back to someone whom the text has named.
    let before = reading.surroundings(of: quote.tokens.lowerBound).lowerBound..<quote.tokens.lowerBound
    if reading.entities(in: before).contains(where: { $0.kind == .person || $0.kind == .officeHolder }) {
      return true
    }
    let block = reading.analysis.blockTokens[quote.block]
    let previous = quote.block > 0 ? reading.analysis.blockTokens[quote.block - 1] : block
    let next =
      quote.block + 1 < reading.analysis.blocks.count ? reading.analysis.blockTokens[quote.block + 1] : block
    let around = min(previous.lowerBound, block.lowerBound)..<max(block.upperBound, next.upperBound)
    return around.contains { index in
      let token = reading.tokens[index]
      guard token.isWord, !token.flags.contains(.quoted) else { return false }
      if !token.classes.isDisjoint(with: [.office, .honorific, .citizen, .title]) { return true }
      return token.isCapitalized && !token.flags.contains(.sentenceStart)
        && token.classes.isDisjoint(with: [.weekday, .month, .timeZone])
    }
  }
}
