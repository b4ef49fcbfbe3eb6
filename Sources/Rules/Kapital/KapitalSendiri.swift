import Bahasa
import RuleKit

/// A capital inside a sentence that no name explains.
enum KapitalSendiri {
  /// Why a word is held for a common one.
  private enum Ground {
    /// It is a frequent word of the dictionary.
    case frequent
    /// It speaks of a kind unless a name follows.
    case generic
    /// The draft itself writes it with a small letter elsewhere.
    case small
  }

  /// Whether the capital of a word is an error.
  static func isError(_ index: Int, in range: Range<Int>, _ reading: Reading, afterError: Bool) -> Bool {
    let token = reading.tokens[index]
    guard token.length > 1, token.flags.isDisjoint(with: [.sentenceStart, .lineStart, .digit]),
      !reading.isInHeading(index)
    else { return false }
    if token.flags.contains(.hyphen) {
      return (token.hash == undangUndang || isDoubled(token, reading))
        && standsAlone(index, in: range, reading, .generic, afterError)
    }
    if pronouns.contains(token.hash) { return isBetweenSmall(index, reading) }
    if entersForeignPair(index, reading) { return true }
    // `desa itu. Karena itu, Kades setempat`: the one who has been spoken of
    if Akronim.forms[token.hash] == nil, reading.word(index + 1, is: "setempat"),
      KataGenerik.people.contains(token.hash), reading.entry(index) == nil
    {
      return false
    }
    if KataGenerik.words.contains(token.hash) || carriers.contains(token.hash) {
      return standsAlone(index, in: range, reading, .generic, afterError)
    }
    guard token.length > 3,
      token.classes.isDisjoint(with: [
        .office, .institution, .honorific, .title, .weekday, .month, .function, .commonAcronym,
        .kinship, .timeNoun, .magnitude, .currency, .degree, .placeNoun,
      ]),
      reading.isCommonWord(index) || isNoun(index, reading) && TulisanNaskah.writesSmall(token.hash, reading),
      !KataUmum.proper.contains(token.hash),
      Akronim.forms[token.hash] == nil
    else { return false }
    if reading.tokens[index - 1].mark == .comma, actsNext(index, reading) { return false }
    let isFrequent = (reading.entry(index)?.frequency ?? 0) >= 30
    if isFrequent, standsAlone(index, in: range, reading, .frequent, afterError) {
      return !TulisanNaskah.endsName(token.hash, reading) || TulisanNaskah.writesSmall(token.hash, reading)
    }
    return TulisanNaskah.writesSmall(token.hash, reading)
      && standsAlone(index, in: range, reading, .small, afterError)
  }

  /// Whether a word that may be a name is a base too.
  private static func isNoun(_ index: Int, _ reading: Reading) -> Bool {
    reading.entry(index).map { $0.kinds.contains(.base) && !$0.kinds.contains(.refused) } ?? false
  }

  /// Whether a verb with me- stands behind small words that no name has: `dalam rangka Memperingati Hari Kartini`.
  static func opensPhrase(_ index: Int, _ reading: Reading) -> Bool {
    guard isVerb(index, reading), reading.isMidSentence(index), !reading.isInHeading(index),
      reading.isCommonWord(index), reading.tokens[index - 1].shape == .lower,
      openers.contains(reading.tokens[index - 1].hash), let before = reading.before(index - 1)
    else { return false }
    return before.shape == .lower && before.isWord || before.mark == .comma || before.kind == .number
  }

  private static let openers = WordSet(
    words: """
      rangka untuk dengan yang akan telah sudah dapat bisa harus mampu sedang agar guna perlu selalu tetap terus ikut turut
      serta saat ketika lalu kemudian dalam adalah yaitu yakni dan upaya bertugas perlombaan
      """)

  /// Whether the word opens the name of a law, a work or a person.
  static func leadsToName(_ word: Token) -> Bool { introduces.contains(word.hash) }

  /// Whether a pronoun stands after a small word, or after a comma that ends no attribution.
  private static func isBetweenSmall(_ index: Int, _ reading: Reading) -> Bool {
    let previous = reading.tokens[index - 1]
    guard let next = reading.after(index), next.kind == .word && next.shape == .lower || next.mark == .comma
    else { return false }
    if previous.mark == .comma {
      return reading.before(index - 1).map { $0.shape == .lower && !$0.classes.contains(.reporting) } ?? false
    }
    return previous.isWord && previous.shape == .lower && !introduces.contains(previous.hash)
  }

  /// Whether an English word follows another in small letters: `follow Up`, `money Politic`.
  private static func entersForeignPair(_ index: Int, _ reading: Reading) -> Bool {
    func isForeign(_ index: Int) -> Bool {
      reading.entry(index).map { $0.kinds.contains(.foreign) && !$0.kinds.contains(.name) } ?? false
    }
    let previous = reading.tokens[index - 1]
    return previous.isWord && previous.shape == .lower && isForeign(index) && isForeign(index - 1)
      && reading.entry(index - 1)?.kinds.contains(.base) != true
      && reading.before(index - 1).map({ !$0.isCapitalized }) ?? true
      && reading.after(index)?.shape ?? .lower == .lower
  }

  /// Whether no name leads up to a word or goes on after it.
  private static func standsAlone(
    _ index: Int, in range: Range<Int>, _ reading: Reading, _ ground: Ground, _ afterError: Bool
  ) -> Bool {
    isFree(before: index, in: range, reading, ground, afterError)
      && isFree(after: index, in: range, reading, ground)
  }

  private static func isFree(
    before index: Int, in range: Range<Int>, _ reading: Reading, _ ground: Ground, _ afterError: Bool
  ) -> Bool {
    let previous = reading.tokens[index - 1]
    // `Mengantisipasi Gangguan keamanan`, `Hasil Penilaian terhadap`
    let opensClause =
      previous.flags.contains(.sentenceStart) && previous.shape == .capitalized
      && (isVerb(index - 1, reading) || results.contains(previous.hash))
    if reading.word(index - 1, is: "secara") { return true }
    if ground != .frequent || previous.mark == .openParenthesis,
      isAfterSign(index, reading, ground) || isSecond(index, reading) && isBeforeSmall(index, reading)
    {
      return true
    }
    guard previous.isWord && previous.shape == .lower || previous.mark == .comma || opensClause,
      !introduces.contains(previous.hash)
    else { return false }
    if previous.hash == secara || reading.isDemonstrative(index + 1) { return true }
    let isBase = reading.entry(index)?.kinds.contains(.base) == true
    if ground == .frequent, isBase,
      Pengiring.words.contains(previous.hash) || speakers.contains(previous.hash)
    {
      return false
    }
    let word = reading.tokens[index].hash
    if previous.mark == .comma || previous.classes.contains(.coordinator), index - 2 >= range.lowerBound,
      reading.tokens[index - 2].shape != .lower
        || reading.tokens[index - 2].mark == .comma && reading.token(index - 3)?.shape != .lower,
      !(ground == .generic && KataGenerik.words.contains(reading.tokens[index - 2].hash)),
      !KataGenerik.people.contains(word), !afterError,
      !(ground == .generic && previous.classes.contains(.coordinator)
        && reading.tokens[index - 2].shape == .upper)
    {
      return false
    }
    // `terminal Sawangan`, `dinilai Endang`
    if isBase, ground != .generic,
      previous.classes.contains(.placeNoun) || ground == .frequent && isPassive(index - 1, reading)
    {
      return false
    }
    // `Pasien dalam Pengawasan`
    let isPlace = ground == .generic && places.contains(previous.hash)
    let links = ground == .frequent ? previous.classes.contains(.function) : linkers.contains(previous.hash)
    if links, !isPlace, !afterError, !isVerb(index, reading) || previous.hash == yang,
      index - 2 > range.lowerBound,
      reading.tokens[index - 2].isCapitalized, !KataGenerik.words.contains(reading.tokens[index - 2].hash),
      !(ground == .generic && many.contains(reading.tokens[index - 2].hash)),
      !KataGenerik.people.contains(word)
    {
      return false
    }
    return true
  }

  /// Whether a word stands after a common word that has its capital from the beginning of the sentence.
  static func isSecond(_ index: Int, _ reading: Reading) -> Bool {
    let first = reading.tokens[index - 1]
    guard first.flags.contains(.sentenceStart), reading.isCommonWord(index - 1),
      first.classes.isDisjoint(with: [.office, .institution, .placeNoun, .honorific, .timeNoun, .title]),
      !RangkaianUmum.names.contains(first.hash), !introduces.contains(first.hash)
    else { return false }
    return true
  }

  private static func isBeforeSmall(_ index: Int, _ reading: Reading) -> Bool {
    reading.after(index).map { $0.kind == .word && $0.shape == .lower } ?? false
  }

  /// Whether a word stands after `Kamis (7/11)`, in parentheses after a small word, or after a slash.
  private static func isAfterSign(_ index: Int, _ reading: Reading, _ ground: Ground) -> Bool {
    let next = reading.after(index)
    switch reading.tokens[index - 1].mark {
    case .closeParenthesis:
      return ground == .generic
        && next.map { $0.kind == .word && $0.shape == .lower && !$0.classes.contains(.function) } ?? false
    case .openParenthesis:
      return index + 2 < reading.tokens.count && next?.mark == .closeParenthesis
        && reading.before(index - 1).map { $0.isWord && $0.shape == .lower } ?? false
    case .slash:
      return next.map { $0.kind == .word && $0.shape == .lower } ?? false
        && reading.before(index - 1).map { $0.isWord && $0.shape == .lower } ?? false
    default: return false
    }
  }

  private static func isFree(
    after index: Int, in range: Range<Int>, _ reading: Reading, _ ground: Ground
  ) -> Bool {
    guard index + 1 < range.upperBound else { return true }
    let next = reading.tokens[index + 1]
    let isBase = reading.entry(index)?.kinds.contains(.base) == true
    if carriers.contains(reading.tokens[index].hash), reading.isTitleCase(index + 1) {
      return reading.tokens[index - 1].shape == .lower && !reading.word(index + 1, in: institutes)
    }
    if next.isWord {
      guard reading.beginsSmall(index + 1),
        !(ground == .frequent && isBase && next.classes.contains(.reporting))
      else { return false }
      guard next.classes.contains(.coordinator), index + 2 < range.upperBound else { return true }
      return reading.tokens[index + 2].shape == .lower || isPairInList(index, in: range, reading)
        || ground == .generic && KataGenerik.words.contains(reading.tokens[index + 2].hash)
        || KataGenerik.people.contains(reading.tokens[index].hash)
    }
    if next.mark == .comma {
      return reading.token(index + 2)?.shape == .lower || isVerb(index, reading)
        || ground == .generic
          && (reading.token(index + 2)?.shape == .upper || reading.word(index + 2, in: KataGenerik.words))
        || KataGenerik.people.contains(reading.tokens[index].hash) && !isName(index + 2, reading)
    }
    if next.mark == .openQuote || next.mark == .straightQuote, next.hasSpaceBefore {
      return ground == .generic && reading.tokens[index - 1].shape == .lower
    }
    if next.mark == .openParenthesis {
      // `komunitas Sekolah (guru dan penjaga kantin)`, but `Tim (TPID)`
      return ground == .generic && reading.tokens[index - 1].shape == .lower
        && reading.token(index + 2).map { $0.kind == .word && $0.shape != .upper } ?? false
        && reading.token(index + 3)?.mark != .closeParenthesis
    }
    return next.mark == .period || next.mark == .semicolon || next.mark.closesQuote
      || next.mark == .closeParenthesis
  }

  /// Whether two common words end a list that began small: `komunikasi, Informasi dan Edukasi serta advokasi`.
  private static func isPairInList(_ index: Int, in range: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.tokens[index - 1].mark == .comma, index + 2 < range.upperBound,
      reading.isTitleCase(index + 2), reading.isCommonWord(index + 2),
      !KataUmum.proper.contains(reading.tokens[index + 2].hash)
    else { return false }
    guard index + 3 < range.upperBound else { return true }
    let next = reading.tokens[index + 3]
    return next.mark == .period || next.isWord && next.shape == .lower
  }

  /// Whether a hyphen joins a word to itself: `Desa-Desa`.
  private static func isDoubled(_ token: Token, _ reading: Reading) -> Bool {
    let halves = reading.analysis.bytes[token.range].split(separator: UInt8(ascii: "-"))
    return halves.count == 2 && halves[0].count > 2
      && halves[0].elementsEqual(halves[1]) { $0 | 0x20 == $1 | 0x20 }
  }

  /// Whether a word may be the name of one who has just been called by what he is: `petugas, Bagas`.
  private static func isName(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.token(index) else { return false }
    return token.shape == .capitalized && !reading.isCommonWord(index)
      && token.classes.isDisjoint(with: [.office, .institution])
  }

  /// Whether a word is a verb with me- or ber-, which no name begins with.
  private static func isVerb(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.length > 6, reading.entry(index)?.kinds.contains(.base) != true else { return false }
    let start = Int(token.start)
    let bytes = reading.analysis.bytes
    let first = bytes[start] | 0x20
    return bytes[start + 1] == UInt8(ascii: "e")
      && (first == UInt8(ascii: "m") || first == UInt8(ascii: "b") && bytes[start + 2] == UInt8(ascii: "r"))
  }

  /// Persons of speech, but for *Anda*.
  private static let pronouns = WordSet(words: "saya kami kita dia ia mereka beliau aku kalian")

  /// Whether a word begins with `di`, so that the one who acts may follow it.
  private static func isPassive(_ index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].length > 5 && reading.begins(index, with: "di")
  }

  private static let secara = WordHash(folding: "secara")

  /// Nouns that open a sentence and lead to another one: `Hasil penilaian`.
  private static let results = WordSet(
    words: "hasil pengumuman proses pelaksanaan rangkaian tujuan upaya grup kegiatan")

  private static let yang = WordHash(folding: "yang")
  private static let undangUndang = WordHash(folding: "undang-undang")
  private static let places = WordSet(words: "di ke dari")

  /// Short forms for those of whom there are many: `PKL dan Kafe yang buka`.
  private static let many = WordSet(
    words: "pkl umkm asn pns opd skpd ukm ikm rt rw bumdes bumd bumn lsm tk paud sd smp sma")

  /// Words that make a name of an activity: `Kegiatan Belajar`.
  private static let institutes = WordSet(words: "belajar usaha bersama")

  /// Words for what happens, which stay small before its name: `event Festival Naga`.
  private static let carriers = WordSet(words: "event even acara kegiatan agenda tema")

  /// Small words that stand inside names.
  private static let linkers = WordSet(
    words: "dan atau di ke dari dalam untuk yang atas bagi pada serta antara tanpa"
  )
}
