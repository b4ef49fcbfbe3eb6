import Bahasa
import RuleKit

/// A subordinate clause in front of its main clause, without the comma that ends it.
enum AnakKalimatDepan {
  /// How many words and numbers stand between a token and the mark before it, at most eight.
  static func wordsSinceMark(before index: Int, _ reading: Reading) -> Int {
    let start = max(reading.blockRange(of: index).lowerBound, index - 8)
    return (start..<index).reversed().prefix {
      reading.tokens[$0].isWord || reading.tokens[$0].kind == .number
    }.count
  }

  /// Where the main clause begins behind a clause that a conjunction opens and that has no subject of its own, so
  /// that a second predicate is not the clause's: `Jika terjadi banjir | harus dilaporkan`.
  static func mainClause(after conjunction: Int, _ reading: Reading) -> Int? {
    guard opensClause(conjunction, reading), hasNoSubject(conjunction, reading) else { return nil }
    let end = min(reading.sentence(around: conjunction).upperBound, conjunction + 18)
    var isRelative = false
    for index in conjunction + 2..<max(conjunction + 2, end) {
      let token = reading.tokens[index]
      guard token.isWord || token.kind == .number else { return nil }
      if reading.word(index, is: "yang") {
        isRelative = true
      } else if token.classes.contains(.subordinator) || reading.word(index, is: "apakah") {
        return nil
      }
      guard index > conjunction + 2, begins(index, reading) else { continue }
      let isAfterAdverb = reading.word(index - 1, in: adverbs)
      let main = isAfterAdverb ? index - 1 : index
      guard endsPhrase(main - 1, reading), !reading.looksActive(main - 1) else { return nil }
      return isRelative && reading.comma(after: index) != nil ? nil : main
    }
    return nil
  }

  /// Whether a clause, opened by a conjunction at a comma or at the start of the sentence, ends before a subject.
  static func ends(before index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.before(index), previous.isWord || previous.kind == .number,
      previous.classes.isDisjoint(with: [.function, .reporting]), !reading.looksActive(index - 1),
      reading.isPredicateWord(index + 1) || reading.looksLikeVerb(index + 1)
        || reading.word(index + 1, is: "masih")
    else { return false }
    let sentence = reading.sentence(around: index)
    var first = index
    while first > sentence.lowerBound,
      reading.tokens[first - 1].isWord || reading.tokens[first - 1].kind == .number
    {
      first -= 1
    }
    return index - first >= 4 && reading.word(first, in: openers)
      && (first + 1..<index).contains { reading.looksLikeVerb($0) || reading.isPredicateWord($0) }
  }

  /// Where a name begins that is the subject of the main clause, behind a conjunction with a verb and its object at
  /// the start of a sentence: `Saat menyerahkan bantuan | Bagas Wirya menyampaikan`.
  static func namedSubject(after conjunction: Int, _ reading: Reading) -> Int? {
    guard reading.tokens[conjunction].flags.contains(.sentenceStart), reading.looksActive(conjunction + 1)
    else {
      return nil
    }
    let end = min(reading.sentence(around: conjunction).upperBound, conjunction + 12)
    var name: Int?
    for index in conjunction + 2..<max(conjunction + 2, end) {
      let token = reading.tokens[index]
      guard token.kind == .word else { return nil }
      if let name {
        if token.isCapitalized { continue }
        let last = reading.tokens[name - 1]
        return reading.looksActive(index) && !reading.word(index, in: Predikat.asides)
          && name > conjunction + 2
          && !reading.looksActive(name - 1)
          && last.classes.isDisjoint(with: [
            .function, .placeNoun, .institution, .office, .honorific, .preposition,
          ])
          ? name : nil
      }
      if token.isCapitalized { name = index }
    }
    return nil
  }

  /// Whether a conjunction stands at the start of a sentence or quote, behind a comma or another conjunction.
  private static func opensClause(_ index: Int, _ reading: Reading) -> Bool {
    guard !reading.tokens[index].flags.contains(.sentenceStart), let previous = reading.before(index) else {
      return true
    }
    return previous.mark == .comma || previous.mark == .openQuote || previous.mark == .straightQuote
      || reading.word(index - 1, in: links)
  }

  /// Whether a predicate follows a conjunction at once.
  private static func hasNoSubject(_ conjunction: Int, _ reading: Reading) -> Bool {
    reading.looksLikeVerb(conjunction + 1) || reading.word(conjunction + 1, in: predicates)
  }

  /// Whether a clause may end with a word.
  private static func endsPhrase(_ index: Int, _ reading: Reading) -> Bool {
    reading.isDemonstrative(index)
      || reading.tokens[index].classes.isDisjoint(with: [.function, .reporting])
        && !reading.word(index, in: nominal)
  }

  /// Whether a main clause may begin with a token.
  private static func begins(_ index: Int, _ reading: Reading) -> Bool {
    if reading.word(index, in: mains) { return true }
    if reading.word(index, is: "tidak") { return reading.word(index + 1, in: auxiliaries) }
    if reading.word(index, is: "akan") {
      return reading.looksLikeVerb(index + 1) || reading.word(index + 1, in: states)
    }
    if reading.word(index, in: pronouns) {
      return reading.looksActive(index + 1) || reading.word(index + 1, in: auxiliaries)
    }
    return false
  }

  private static let openers = WordSet(
    words: "karena seperti jika apabila bila kalau setelah sesudah ketika saat meskipun walaupun meski selama"
  )
  private static let links = WordSet(words: "bahwa karena sehingga namun tetapi agar")
  private static let predicates = WordSet(
    words: """
      ada sudah tidak belum telah terjadi masih benar benar-benar memang sampai hanya ingin mau perlu ternyata nanti
      nantinya selesai suatu
      """)
  private static let mains = WordSet(
    words: "harus diharapkan diharap diimbau diminta dimohon wajib langsung silakan mohon tolong bakal")
  private static let pronouns = WordSet(words: "saya kami kita ia dia mereka pihaknya")
  private static let auxiliaries = WordSet(words: "akan harus bisa dapat tidak sudah siap perlu tetap")
  private static let states = WordSet(
    words: "sulit mudah lebih semakin ada tetap dapat bisa sangat kami kita")
  private static let adverbs = WordSet(words: "tentu pasti otomatis tentunya maka pastinya")
  /// Nouns that `akan` belongs to, and words that go on with the clause.
  private static let nominal = WordSet(
    words: """
      kebutuhan kesadaran sadar kewaspadaan ingat lupa pentingnya rindu permintaan bahaya akan harus bisa juga masih
      warga masyarakat pemerintah petugas mereka siapa siapapun semua optimis optimistis yakin percaya peduli haus
      dikarenakan disebabkan lantaran akibat
      """)
}
