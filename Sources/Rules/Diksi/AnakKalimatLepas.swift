import Bahasa
import RuleKit

/// Clauses that are written as a sentence of their own, torn from the sentence before them.
enum AnakKalimatLepas {
  /// Whether a sentence that opens with a word needs a closer look.
  static func mayOpen(_ token: Token) -> Bool {
    starts.contains(token.hash) || token.classes.contains(.weekday)
  }

  /// Whether a conjunction that cannot open a sentence, or has no main clause to open, stands first.
  static func opens(_ sentence: Sentence, _ reading: Reading) -> Bool {
    let first = sentence.tokens.lowerBound
    let token = reading.tokens[first]
    if joiners.contains(token.hash) { return true }
    guard first > reading.analysis.blockTokens[sentence.block].lowerBound, sentence.words >= 3,
      reading.tokens[sentence.tokens.upperBound - 1].mark != .question
    else { return false }
    if reading.word(first, is: "dimana")
      || reading.word(first, is: "di") && reading.word(first + 1, is: "mana")
    {
      return sentence.words >= 5 && !reading.word(first + 2, is: "pun")
    }
    if reading.word(first, is: "bahwa") { return isContent(sentence.tokens, reading) }
    if reading.word(first, is: "yang") { return isRelative(sentence.tokens, reading) }
    if reading.word(first, is: "karena") {
      return sentence.words >= 5 && isReason(sentence.tokens, reading)
    }
    if reading.word(first, is: "dan") {
      // `Dan memiliki manfaat`: a second predicate of the sentence before
      return reading.looksActive(first + 1) && !reading.word(first + 1, in: Predikat.asides)
        && reading.firstComma(in: sentence.tokens) == nil
        && !reading.tokens[first + 1].classes.contains(.reporting)
    }
    if reading.word(first, is: "seperti"), reading.looksActive(first + 1) {
      guard let comma = reading.firstComma(in: sentence.tokens) else { return true }
      let next = reading.after(comma)?.mark
      return next?.closesQuote == true || next == .openQuote
    }
    if purposes.contains(token.hash) {
      return sentence.tokens.count <= 30 && reading.firstComma(in: sentence.tokens) == nil
    }
    if manners.contains(token.hash) {
      return reading.word(first + 1, in: wishes) || reading.firstComma(in: sentence.tokens) == nil
    }
    return aims.contains(token.hash) && isAim(sentence.tokens, reading)
  }

  /// A relative clause without the noun that it tells of, such as `Yang dihadiri warga`.
  private static func isRelative(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    let second = sentence.lowerBound + 1
    guard second < sentence.upperBound else { return false }
    if reading.word(second, is: "mana") { return true }
    let start = reading.word(second, in: adverbs) ? second + 1 : second
    guard start < sentence.upperBound, start > second || reading.looksLikeVerb(second),
      !reading.word(second, in: superlatives), reading.token(second + 1)?.kind != .number
    else { return false }
    return !(start + 1..<sentence.upperBound).contains {
      reading.word($0, in: copulas) || start == second && reading.isPredicateWord($0)
        || start == second && $0 > start + 2 && reading.tokens[$0 - 1].mark == .comma
          && reading.looksLikeVerb($0)
    }
  }

  /// A reason without what it is the reason of: no comma that a main clause follows.
  private static func isReason(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    let second = sentence.lowerBound + 1
    guard let next = reading.token(second), !reading.word(second, in: links), sentence.contains(second) else {
      return false
    }
    let commas = sentence.filter { reading.tokens[$0].mark == .comma }
    if next.mark == .comma || reading.word(second, in: phrases) { return true }
    // `Karena di dalam rapat itu, ia juga membahas`: only a phrase before the comma
    if reading.word(second, in: places), let comma = commas.first,
      !(second..<comma).contains(where: {
        reading.looksLikeVerb($0) && !reading.tokens[$0].classes.contains(.function)
          || reading.isPredicateWord($0) || reading.word($0, in: copulas)
      })
    {
      return true
    }
    // `Karena …, oleh sebab itu …`: two connectives and no main clause for the first
    if commas.contains(where: { reading.word($0 + 1, is: "oleh") }) { return true }
    return commas.allSatisfy { comma in
      guard let after = reading.after(comma) else { return true }
      return !after.classes.isDisjoint(with: [.coordinator, .subordinator])
        || reading.word(comma + 1, in: continuations)
    }
  }

  /// A clause with `bahwa` that no verb of saying has: not `Bahwa hal itu benar, diakui camat`.
  private static func isContent(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    !sentence.contains {
      reading.word($0, is: "adalah") || reading.word($0, is: "merupakan")
        || reading.tokens[$0].mark == .comma
          && (reading.looksPassive($0 + 1) || reading.isPredicateWord($0 + 1))
    }
  }

  /// An aim without what serves it: one verb, and nothing that could be a main clause.
  private static func isAim(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    let second = sentence.lowerBound + 1
    guard sentence.contains(second), reading.looksActive(second), sentence.count <= 24,
      reading.firstComma(in: sentence) == nil
    else { return false }
    return !(second + 1..<sentence.upperBound).contains {
      reading.isPredicateWord($0) || reading.looksPassive($0)
        || !reading.tokens[$0].classes.isDisjoint(with: .reporting)
        || reading.word($0, in: mains)
        || reading.looksActive($0) && !reading.tokens[$0 - 1].classes.contains(.function)
    }
  }

  private static let joiners = WordSet(words: "sehingga sedangkan melainkan serta yakni yaitu maupun ataupun")
  private static let starts = WordSet(
    words: """
      sehingga sedangkan melainkan serta yakni yaitu maupun ataupun yang karena agar supaya sembari sambil seraya untuk
      guna demi bahwa di dimana bertempat berlokasi bertempatkan termasuk khususnya terutama bersama beserta didampingi dengan mulai
      seperti dan baik
      """)
  private static let purposes = WordSet(words: "agar supaya")
  private static let manners = WordSet(words: "sembari sambil seraya")
  private static let aims = WordSet(words: "untuk guna demi")
  private static let wishes = WordSet(words: "berharap mengimbau menghimbau")
  private static let links = WordSet(words: "itu itulah inilah ini")
  private static let places = WordSet(words: "di pada dalam")
  private static let phrases = WordSet(words: "menurut menurutnya dengan melalui tanpa dari selain")
  private static let adverbs = WordSet(
    words: "nantinya tentunya selanjutnya sebelumnya kemudian secara begitu juga")
  private static let superlatives = WordSet(
    words: "terpenting terakhir terbaik terbesar terkecil tersisa berikut berikutnya")
  private static let copulas = WordSet(
    words: "adalah ialah yaitu yakni hanya hanyalah merupakan ada tetap bukan")
  private static let continuations = WordSet(
    words:
      "khususnya terutama seperti termasuk misalnya baik bukan mulai oleh dengan tanpa juga apalagi sekaligus"
  )
  private static let mains = WordSet(words: "maka kita kami ia dia saya mereka pihaknya silakan")
}
