import Bahasa
import RuleKit

/// Phrases with a full stop that hold no predicate, such as `Bertempat di aula, Selasa (18/6)`.
enum KalimatTanpaPredikat {
  /// Whether a sentence opens with a word that leads to a mere addition, and nothing in it is a predicate.
  static func opens(_ sentence: Sentence, _ reading: Reading) -> Bool {
    let tokens = sentence.tokens
    let first = tokens.lowerBound
    guard leadsToAddition(first, reading), (3...45).contains(sentence.words), endsWithStop(tokens, reading),
      first > reading.analysis.blockTokens[sentence.block].lowerBound || isPlace(first, reading)
        || reading.word(first, is: "dengan") || sentence.block > 1 && reading.word(first, is: "seperti")
    else { return false }
    // What `dengan harapan` opens is a clause of its own, up to a comma.
    let isWish = reading.word(first, is: "dengan") && reading.word(first + 1, in: wishes)
    return !hasPredicate(in: first + 2..<max(first + 2, tokens.upperBound - 1), isInside: isWish, reading)
  }

  /// Whether a sentence is nothing but a date, such as `Selasa (16/6)`.
  static func isDate(_ sentence: Sentence, _ reading: Reading) -> Bool {
    let tokens = sentence.tokens
    let first = tokens.lowerBound
    guard reading.tokens[first].classes.contains(.weekday), tokens.count <= 40,
      reading.token(first + 1)?.mark == .openParenthesis, reading.token(first + 2)?.kind == .number,
      first > reading.analysis.blockTokens[sentence.block].lowerBound,
      reading.before(first)?.mark == .period, let word = reading.before(first - 1), word.length > 2
    else { return false }
    guard let close = tokens.first(where: { reading.tokens[$0].mark == .closeParenthesis }),
      let next = reading.after(close)
    else { return true }
    return next.mark == .period || next.classes.contains(.preposition)
  }

  private static func leadsToAddition(_ first: Int, _ reading: Reading) -> Bool {
    if isPlace(first, reading) { return true }
    if reading.word(first, is: "dengan") { return reading.word(first + 1, in: details) }
    if reading.word(first, is: "baik") {
      return reading.sentence(around: first).contains { reading.word($0, is: "maupun") }
    }
    return reading.word(first, in: additions)
      || reading.word(first, is: "mulai") && reading.word(first + 1, is: "dari")
      || reading.word(first, is: "seperti") && isExample(first + 1, reading)
  }

  /// Whether a noun phrase or a place begins, as in an example: not `Seperti diketahui`, `Seperti itu`.
  private static func isExample(_ index: Int, _ reading: Reading) -> Bool {
    reading.word(index, is: "di")
      || reading.isCommonWord(index) && !reading.looksLikeVerb(index)
        && reading.tokens[index].classes.isDisjoint(with: .function) && !reading.isDemonstrative(index)
        && !reading.word(index, in: usual)
  }

  private static let wishes = WordSet(words: "harapan tujuan maksud")
  private static let usual = WordSet(
    words: "biasa biasanya biasa kata halnya apa inilah itulah ketika saat layaknya sebelumnya")

  private static func isPlace(_ first: Int, _ reading: Reading) -> Bool {
    reading.word(first, in: places) && reading.word(first + 1, is: "di")
  }

  /// Whether a full stop ends the sentence, and not that of an abbreviation.
  private static func endsWithStop(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    let last = tokens.upperBound - 1
    guard last > tokens.lowerBound, reading.tokens[last].mark == .period else { return false }
    let word = reading.tokens[last - 1]
    return word.classes.isDisjoint(with: [.title, .dotted]) && word.length > 2
      || word.mark == .closeParenthesis
  }

  /// Whether a clause stands in a range: a verb or predicate word outside relative clauses and aims, or a subject.
  private static func hasPredicate(in range: Range<Int>, isInside opening: Bool, _ reading: Reading) -> Bool {
    var isInside = opening
    for index in range {
      let token = reading.tokens[index]
      if token.mark == .comma {
        isInside = false
      } else if token.mark == .colon || token.mark.closesQuote || token.mark == .openQuote
        || reading.word(index, is: "maka")
      {
        return true
      } else if reading.word(index, in: conjunctions) {
        isInside = true
      } else if !isInside, token.isWord, isPredicate(index, reading) {
        return true
      }
    }
    return false
  }

  private static func isPredicate(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if token.classes.contains(.negation) || token.classes.contains(.reporting) { return true }
    if reading.isPredicateWord(index) || reading.word(index, in: predicates) { return true }
    guard token.shape == .lower, reading.looksLikeVerb(index) || isImperative(index, reading) else {
      return false
    }
    return !reading.word(index, in: attributes) && !reading.word(index - 1, in: links)
  }

  /// Whether a word has the shape of an imperative: `gunakan`, `jadilah`, but not `pendidikan`, `kependudukan`.
  private static func isImperative(_ index: Int, _ reading: Reading) -> Bool {
    let bytes = reading.analysis.bytes[reading.tokens[index].range]
    return bytes.count > 6 && !reading.begins(index, with: "pe") && !reading.begins(index, with: "ke")
      && (bytes.suffix(3).elementsEqual("kan".utf8) || bytes.suffix(3).elementsEqual("lah".utf8))
      && reading.entry(index)?.kinds.contains(.base) != true
  }

  private static let places = WordSet(words: "bertempat berlokasi bertempatkan")
  private static let additions = WordSet(words: "termasuk khususnya terutama bersama beserta didampingi")
  /// What a sentence that opens with `dengan` lists and does not tell.
  private static let details = WordSet(
    words: """
      harapan tujuan maksud peserta jumlah total agenda acara narasumber tempat hadiah data susunan pemberian biaya
      prestasi materi tema rincian catatan kegiatan komposisi formasi anggaran nilai estimasi target sasaran lokasi
      jadwal rute kapasitas panjang luas ketentuan syarat pembicara pemateri pimpinan uang perincian perolehan
      """)
  private static let conjunctions = WordSet(words: "yang untuk guna demi agar supaya bahwa karena sehingga")
  private static let links = WordSet(words: "dalam dengan hingga serta dan atau berupa lebih semakin paling")
  private static let predicates = WordSet(
    words: """
      kami kita saya ia dia mereka beliau anda hadir datang ikut tiba mulai maka itulah inilah adalah jangan mari
      silakan tampil lahir turun naik masuk keluar jadi
      """)
  private static let attributes = WordSet(
    words: """
      bertempat berlokasi bertema berupa berasal berjumlah bersama beserta berikut bernama berusia berinisial terhadap
      melalui mengenai menuju tersebut terkait termasuk terutama terakhir mendatang terdiri meliputi terorisme
      """)
}
