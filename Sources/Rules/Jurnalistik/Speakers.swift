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
    var words = 0
    var capitalized = 0
    for index in quote.tokens where reading.tokens[index].kind == .word && reading.tokens[index].length > 3 {
      words += 1
      if reading.tokens[index].isCapitalized { capitalized += 1 }
    }
    return words > 0 && capitalized * 10 >= words * 7
  }

  /// Whether the draft has a title, or more than a sentence or two: short quotes count only there.
  static func isNews(_ reading: Reading) -> Bool {
    reading.analysis.blocks.contains { $0.role == .heading } || reading.words(in: reading.everything) >= 16
  }

  /// Whether a verb of saying follows the quote, or `menurut` someone stands right before it.
  static func isAttributed(_ quote: Quote, _ reading: Reading) -> Bool {
    verb(after: quote, reading) != nil || crowd(before: quote, reading)
  }

  /// `Menurut pengunjung, “…”`: a citizen without a name.
  private static func crowd(before quote: Quote, _ reading: Reading) -> Bool {
    let end = quote.tokens.lowerBound - (reading.token(quote.tokens.lowerBound - 1)?.mark == .comma ? 2 : 1)
    guard let speaker = reading.token(end), speaker.isWord, speaker.shape == .lower,
      !speaker.classes.isDisjoint(with: [.citizen]) || nobodies.contains(speaker.hash)
    else { return false }
    return reading.word(end - 1, is: "menurut")
      || reading.word(end - 1, in: articles) && reading.word(end - 2, is: "menurut")
  }

  private static func verb(after quote: Quote, _ reading: Reading) -> Int? {
    let block = reading.analysis.blockTokens[quote.block]
    return
      (quote.tokens
      .upperBound..<max(quote.tokens.upperBound, min(block.upperBound, quote.tokens.upperBound + 3))).first {
        reading.tokens[$0].classes.contains(.reporting)
      }
  }

  /// Whether `ujar warga`, `kata seorang petani`, `tutur sumber …` leaves the speaker without a name.
  private static func isNobody(_ verb: Int, _ reading: Reading) -> Bool {
    var index = verb + 1
    while reading.word(index, in: articles) { index += 1 }
    let isAnyone = index > verb + 1
    if isAnyone, reading.word(index, is: "dari") { index += 1 }
    guard let token = reading.token(index), token.isWord, token.shape == .lower,
      isAnyone || !token.classes.isDisjoint(with: [.citizen]) || nobodies.contains(token.hash)
    else { return false }
    let sentence = reading.sentence(around: verb)
    // `disampaikan pihak PLN`: an office, and nobody in it.
    if reading.word(index, is: "pihak") {
      return !reading.entities(in: index..<min(sentence.upperBound, index + 12)).contains {
        $0.kind == .person
      }
    }
    return !(index..<min(sentence.upperBound, index + 8)).contains {
      reading.tokens[$0].isCapitalized
        && reading.tokens[$0].classes.isDisjoint(with: [.placeNoun, .weekday, .month])
        && !reading.tokens[$0 - 1].classes.contains(.placeNoun)
    }
  }

  /// Whether a single name without an office ends the sentence and stood nowhere before, as in `kata Budi`.
  private static func isBareName(_ verb: Int, _ reading: Reading) -> Bool {
    guard let name = reading.token(verb + 1), name.kind == .word, name.shape == .capitalized,
      name.classes.isDisjoint(with: [.office, .institution, .honorific, .title, .citizen]),
      reading.token(verb + 2)?.mark == .period
    else { return false }
    return !reading.surroundings(of: verb).contains { $0 < verb && reading.tokens[$0].hash == name.hash }
  }

  /// `Salah satu peserta mengatakan, “…”`: the speaker before the quote has no name.
  private static func isNobodySaying(before quote: Quote, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: quote.tokens.lowerBound)
    let reach = max(sentence.lowerBound, quote.tokens.lowerBound - 10)..<quote.tokens.lowerBound
    guard reach.contains(where: { reading.tokens[$0].classes.contains(.reporting) }),
      reach.contains(where: { reading.word($0, in: articles) })
    else { return false }
    return !reach.dropFirst().contains {
      reading.tokens[$0].isCapitalized && !reading.tokens[$0].flags.contains(.quoted)
        && reading.tokens[$0].classes.isDisjoint(with: [.placeNoun, .weekday, .month])
    }
  }

  private static let articles = WordSet(words: "seorang salah satu sejumlah para beberapa")
  private static let nobodies = WordSet(
    words:
      "sumber narasumber pejabat petugas ibu bapak orang pihak mereka kami kita antara admin penonton pembeli pengunjung peserta pelanggan pasien siswa pedagang"
  )
  /// `tegas beliau`: points back, as `tegasnya` does.
  private static let pronouns = WordSet(words: "beliau dia ia")

  /// Whether a capitalised word may belong to a person: not to a place, an office building, a day.
  private static func canName(_ index: Int, _ reading: Reading) -> Bool {
    guard !reading.word(index, in: countries), !reading.text(index).hasPrefix("se-") else { return false }
    var first = index
    while let before = reading.token(first - 1), before.isWord, before.isCapitalized, index - first < 5 {
      first -= 1
    }
    let run = first..<index + 1
    return !reading.contains(
      [.weekday, .month, .timeZone, .placeNoun, .institution, .service, .ceremonyNoun], in: run)
      && reading.token(first - 1)?.classes.isDisjoint(with: [.placeNoun, .institution]) != false
      && !reading.word(first - 1, in: places)
  }

  private static let countries = WordSet(
    words: "indonesia asia eropa jawa sumatra sumatera kalimantan sulawesi papua bali nusantara")
  private static let places = WordSet(words: "di ke dari se wilayah kawasan")

  /// Whether a capitalised word that can be a name, an office or a speaker stands in the sentences around it.
  static func isNamed(near quote: Quote, _ reading: Reading) -> Bool {
    let said = verb(after: quote, reading)
    if let said, isNobody(said, reading) || isBareName(said, reading) { return false }
    if said == nil, isNobodySaying(before: quote, reading) || crowd(before: quote, reading) { return false }
    // `ujarnya` points back to someone whom the text has named.
    let before = reading.surroundings(of: quote.tokens.lowerBound).lowerBound..<quote.tokens.lowerBound
    if reading.entities(in: before).contains(where: { $0.kind == .person || $0.kind == .officeHolder }) {
      return true
    }
    // … and a crowd is nobody who could be meant by it.
    let pointsBack =
      said.map { reading.text($0).hasSuffix("nya") || reading.word($0 + 1, in: pronouns) } == true
    let speaking: WordClass =
      pointsBack ? [.office, .honorific, .title] : [.office, .honorific, .citizen, .title]
    let block = reading.analysis.blockTokens[quote.block]
    let previous = quote.block > 0 ? reading.analysis.blockTokens[quote.block - 1] : block
    let next =
      quote.block + 1 < reading.analysis.blocks.count ? reading.analysis.blockTokens[quote.block + 1] : block
    let end =
      pointsBack
      ? reading.sentence(around: said ?? quote.tokens.lowerBound).upperBound
      : max(block.upperBound, next.upperBound)
    let around = min(previous.lowerBound, block.lowerBound)..<end
    return around.contains { index in
      let token = reading.tokens[index]
      guard token.isWord, !token.flags.contains(.quoted) else { return false }
      if !token.classes.isDisjoint(with: speaking) {
        return !pointsBack || token.isCapitalized || token.classes.contains(.leader)
      }
      return token.isCapitalized && !token.flags.contains(.sentenceStart) && canName(index, reading)
    }
  }
}
