import Bahasa
import RuleKit

/// The subject before a comma that does not belong there.
enum Subjek {
  /// Whether nothing but a noun phrase stands between the start of a clause and a comma; before a strong predicate
  /// it may hold a relative clause.
  static func precedes(_ comma: Int, isStrong: Bool = false, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: comma)
    guard var first = clauseStart(before: comma, from: sentence.lowerBound, reading), comma > first else {
      return false
    }
    if let subject = afterOpener(first, comma, reading) { first = subject }
    guard comma - first <= 22, comma > first, opens(first, comma, reading) else { return false }
    let relative = (first..<comma).first { reading.word($0, is: "yang") }
    let last = isPointed(comma, reading) || isStrong ? relative ?? comma : comma
    return (first..<last).allSatisfy { !isVerb($0, reading) } && !hasLaterComma(comma, reading)
  }

  /// Whether a demonstrative closes the phrase before a comma: `layanan ini sendiri,`.
  static func isPointed(_ comma: Int, _ reading: Reading) -> Bool {
    reading.isDemonstrative(comma - 1)
      || reading.word(comma - 1, is: "sendiri") && reading.isDemonstrative(comma - 2)
  }

  /// The first token of the clause that ends with a comma; nil where the clause holds other marks.
  private static func clauseStart(before comma: Int, from start: Int, _ reading: Reading) -> Int? {
    var first = comma
    while first > start, comma - first <= 24 {
      let token = reading.tokens[first - 1]
      if token.mark == .comma || token.mark == .closeQuote || token.mark == .straightQuote
        || token.mark == .openQuote
      {
        // `Agus menegaskan, pemerintah di Arunaya, akan`
        guard
          token.mark != .comma || reading.before(first - 1)?.classes.contains(.reporting) == true
            || reading.word(first, in: subordinators)
            || isPointed(comma, reading) && first < comma - 1 && reading.tokens[first].shape == .lower
              && reading.isCommonWord(first)
            || reading.tokens[first].classes.contains(.institution)
              && isFronted(first - 1, from: start, reading)
        else { return nil }
        return first
      }
      if reading.word(first - 1, in: conjunctions) { return first }
      guard
        token.isWord || token.kind == .number || token.mark == .openParenthesis
          || token.mark == .closeParenthesis || token.mark == .slash
      else { return nil }
      first -= 1
    }
    return comma - first <= 24 ? first : nil
  }

  /// The subject behind a connective or a fronted phrase: `Sementara itu | Camat`, `karena pada tahun ini | Pemerintah`.
  private static func afterOpener(_ first: Int, _ comma: Int, _ reading: Reading) -> Int? {
    if reading.word(first, in: wishes) { return first + 1 }
    let opening = reading.tokens[first]
    guard
      !opening.classes.isDisjoint(with: [.preposition, .subordinator])
        || reading.word(first, in: connectives),
      let pointer = (first + 1..<min(first + 8, comma)).first(where: { reading.isDemonstrative($0) }),
      pointer + 1 < comma, !(first + 1..<pointer).contains(where: { isVerb($0, reading) })
    else { return nil }
    let head = reading.tokens[pointer + 1]
    guard head.isCapitalized || !head.classes.isDisjoint(with: [.office, .institution]),
      head.classes.isDisjoint(with: [.weekday, .month])
    else { return nil }
    return pointer + 1
  }

  /// Whether a subject may open with a token.
  private static func opens(_ first: Int, _ comma: Int, _ reading: Reading) -> Bool {
    let opening = reading.tokens[first]
    guard
      opening.classes.isDisjoint(with: [.preposition, .subordinator, .negation, .timeNoun, .coordinator]),
      !opening.classes.contains(.function) || opening.classes.contains(.pronoun),
      !openers.contains(opening.hash)
    else { return false }
    if comma - first == 1 {
      return opening.isCapitalized && opening.length > 2 && !reading.text(first).hasSuffix("nya")
    }
    return !(reading.word(first, in: distributives) && reading.tokens[first + 1].classes.contains(.timeNoun))
  }

  /// Whether all before a comma is one phrase that a preposition opens: `Sejak awal Agustus,`.
  private static func isFronted(_ comma: Int, from start: Int, _ reading: Reading) -> Bool {
    reading.tokens[start].classes.contains(.preposition) && comma - start <= 8
      && reading.firstComma(in: start..<comma) == nil
  }

  /// Whether an insertion follows that a second comma closes.
  private static func hasLaterComma(_ comma: Int, _ reading: Reading) -> Bool {
    (comma + 1...comma + 4).contains {
      reading.token($0)?.mark == .comma && reading.token($0 - 1)?.mark.closesQuote != true
        && reading.token($0 + 1)?.mark.closesQuote != true
    }
  }

  /// Whether a word is a verb of its clause, or opens another clause.
  private static func isVerb(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    let isFirst = token.flags.contains(.sentenceStart)
    guard token.isWord, token.shape == .lower || isFirst else { return false }
    // `konseling untuk melakukan tes`: not the verb of the clause
    if reading.word(index, in: notVerbs) || index > 0 && reading.word(index - 1, in: infinitives) {
      return false
    }
    if isFirst { return verbalOpeners.contains(token.hash) || links.contains(token.hash) }
    if !token.classes.isDisjoint(with: [.reporting, .subordinator, .ceremonyVerb, .negation]) { return true }
    if links.contains(token.hash) { return true }
    // Shorter words than elsewhere count: `dibor`, `memar`.
    return token.length > 4 && reading.entry(index)?.kinds.contains(.base) != true
      && (reading.begins(index, with: "me") || reading.begins(index, with: "di")
        || reading.begins(index, with: "te") || reading.begins(index, with: "be"))
  }

  private static let conjunctions = WordSet(words: "bahwa agar supaya sehingga maka yaitu yakni")
  private static let wishes = WordSet(words: "semoga mudah-mudahan")
  private static let subordinators = WordSet(words: "karena bahwa")
  private static let connectives = WordSet(words: "sementara namun selain")
  private static let distributives = WordSet(words: "setiap tiap")
  private static let links = WordSet(
    words: """
      yang akan telah sudah adalah ialah merupakan menjadi jadi bisa dapat harus perlu ada hadir datang mulai ikut juga buka
      tutup tiba masih sedang belum bakal kembali pulang pergi masuk keluar naik turun tumbuh hidup lahir ingin mau
      """)
  private static let notVerbs = WordSet(words: "ini itu tersebut mendatang")
  private static let infinitives = WordSet(words: "untuk dalam guna")
  private static let verbalOpeners = WordSet(
    words:
      "diharapkan diharap menyusul melihat mengingat menindaklanjuti menanggapi menyambut berkat termasuk")
  private static let openers = WordSet(
    words: """
      tetap selalu senantiasa terus lebih semakin terlalu sangat misal alhamdulillah baik antre
      bertempat bertepatan berlokasi bersamaan berbarengan bersama berdasarkan selain sementara namun oleh karena itu rencananya nantinya nanti kini sekarang kemudian selanjutnya sebelumnya
      biasanya akhirnya harapannya artinya jadi misalnya tak tidak besok lusa kemarin usai pokoknya intinya sayangnya akibatnya pendeknya seusai pagi siang sore malam
      tahun bulan pekan hari senin selasa rabu kamis jumat sabtu minggu kedua ketiga pertama kesatu keempat kelima keenam ketujuh kedelapan kesembilan
      kesepuluh terakhir berikutnya khusus seoptimal semaksimal sebaik
      """)
}
