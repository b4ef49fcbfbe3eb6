import Bahasa
import RuleKit

/// A capital inside a sentence that no name explains.
enum KapitalSendiri {
  static func isError(_ index: Int, in range: Range<Int>, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.length > 1, token.flags.isDisjoint(with: [.sentenceStart, .lineStart, .hyphen, .digit]),
      !reading.isInHeading(index)
    else { return false }
    if pronouns.contains(token.hash) { return isBetweenSmall(index, reading) }
    if entersForeignPair(index, reading) { return true }
    if general.contains(token.hash) { return standsAlone(index, in: range, reading) }
    guard token.length > 3,
      token.classes.isDisjoint(with: [
        .office, .institution, .honorific, .title, .weekday, .month, .function, .commonAcronym,
        .kinship, .timeNoun, .magnitude, .currency, .degree, .placeNoun,
      ]),
      reading.isCommonWord(index) || isNounNearby(index, reading), !KataUmum.proper.contains(token.hash),
      Akronim.forms[token.hash] == nil,
      (reading.entry(index)?.frequency ?? 0) >= 30 || isSmallNearby(index, reading)
    else { return false }
    return standsAlone(index, in: range, reading)
  }

  /// How many tokens on either side are looked at for the same word in small letters.
  private static let reach = 400

  /// Whether a word that may be a name is a base too, and the draft nearby has it in small letters.
  private static func isNounNearby(_ index: Int, _ reading: Reading) -> Bool {
    guard let entry = reading.entry(index), entry.kinds.contains(.base), !entry.kinds.contains(.refused)
    else {
      return false
    }
    return isSmallNearby(index, reading)
  }

  /// Whether the draft nearby has the word in small letters too.
  private static func isSmallNearby(_ index: Int, _ reading: Reading) -> Bool {
    let word = reading.tokens[index].hash
    return (max(0, index - reach)..<min(reading.tokens.count, index + reach)).contains {
      reading.tokens[$0].hash == word && reading.tokens[$0].shape == .lower
    }
  }

  /// Whether a word is a common noun doubled, with a capital for no name: `ke Desa-desa itu`.
  static func isTwin(_ index: Int, _ reading: Reading) -> Bool {
    let text = reading.text(index).lowercased()
    let halves = text.split(separator: "-")
    guard halves.count == 2, halves[0] == halves[1], halves[0].utf8.count > 2, halves[0] != "undang",
      Lexicon.standard.knows(String(halves[0])), reading.isMidSentence(index), !reading.isInHeading(index),
      let previous = reading.before(index), previous.shape == .lower, previous.mark != .comma,
      !introduces.contains(previous.hash)
    else { return false }
    return reading.after(index).map { !$0.isWord || reading.beginsSmall(index + 1) } ?? true
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

  /// Whether a word opens the name of a law, a work or a person.
  static func leadsToName(_ word: Token) -> Bool { introduces.contains(word.hash) }

  /// Words that make a name of an activity: `Kegiatan Belajar`.
  static let institutes = WordSet(words: "belajar usaha bersama")

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
      && reading.before(index - 1)?.isCapitalized != true
      && reading.entry(index - 1)?.kinds.contains(.base) != true
      && reading.after(index)?.shape ?? .lower == .lower
  }

  /// Whether no capitalised word, number, quotation mark or parenthesis stands beside it.
  private static func standsAlone(_ index: Int, in range: Range<Int>, _ reading: Reading) -> Bool {
    let previous = reading.tokens[index - 1]
    // `Mengantisipasi Gangguan keamanan`
    let opensClause =
      previous.flags.contains(.sentenceStart) && previous.shape == .capitalized
      && (isVerb(index - 1, reading) || results.contains(previous.hash))
    guard previous.isWord && previous.shape == .lower || previous.mark == .comma || opensClause,
      !introduces.contains(previous.hash)
    else { return false }
    if reading.word(index + 1, in: demonstratives), !reading.tokens[index].classes.contains(.kinship) {
      return true
    }
    if reading.word(index - 1, is: "secara") { return true }
    let isBase =
      reading.entry(index)?.kinds.contains(.base) == true && !general.contains(reading.tokens[index].hash)
    if isBase, Pengiring.words.contains(previous.hash) || speakers.contains(previous.hash) { return false }
    let isGeneral = general.contains(reading.tokens[index].hash)
    let isPair =
      isGeneral && previous.classes.contains(.coordinator) && index >= 2
      && reading.tokens[index - 2].shape == .upper
    if !isPair, previous.mark == .comma || previous.classes.contains(.coordinator),
      index - 2 >= range.lowerBound,
      reading.tokens[index - 2].shape != .lower
        || reading.tokens[index - 2].mark == .comma && reading.token(index - 3)?.shape != .lower,
      !(isGeneral && general.contains(reading.tokens[index - 2].hash))
    {
      return false
    }
    // `Pasien dalam Pengawasan`
    // `terminal Sawangan`, `dinilai Endang`
    if isBase, !isGeneral,
      previous.classes.contains(.placeNoun) || isPassive(previous, reading)
    {
      return false
    }
    let isPlace = isGeneral && places.contains(previous.hash)
    if previous.classes.contains(.function), !isPlace, !isVerb(index, reading), index - 2 > range.lowerBound,
      reading.tokens[index - 2].isCapitalized, !general.contains(reading.tokens[index - 2].hash)
    {
      return false
    }
    guard index + 1 < range.upperBound else { return true }
    let next = reading.tokens[index + 1]
    if next.isWord {
      guard reading.beginsSmall(index + 1), !(isBase && next.classes.contains(.reporting)) else {
        return false
      }
      return
        !(next.classes.contains(.coordinator) && index + 2 < range.upperBound
        && reading.tokens[index + 2].shape != .lower
        && !(isGeneral && general.contains(reading.tokens[index + 2].hash)))
    }
    if next.mark == .comma {
      return reading.token(index + 2)?.shape == .lower
        || isGeneral && reading.token(index + 2)?.shape == .upper
    }
    return next.mark == .period || next.mark.closesQuote
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

  /// Nouns that open a sentence and lead to another one: `Hasil penilaian`.
  private static let results = WordSet(
    words: "hasil pengumuman proses pelaksanaan rangkaian tujuan upaya grup kegiatan")

  /// Whether a common word stands in capitals among small letters, and in small letters nearby.
  static func isShoutedNoun(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.length >= 3, token.length <= 10,
      token.flags.isDisjoint(with: [.sentenceStart, .lineStart, .hyphen]),
      Akronim.forms[token.hash] == nil, !reading.isInHeading(index), let previous = reading.before(index),
      previous.isWord || previous.mark == .comma, previous.shape == .lower
    else { return false }
    return (reading.after(index).map { !$0.isWord || $0.shape == .lower } ?? true)
      && isSmallNearby(index, reading)
  }

  /// Short words that stand in parentheses behind what they are short for.
  static let shortForms = WordSet(words: "narkoba miras sembako prokes hoaks lansia balita posyandu")

  /// Places and short words of which one speaks in general when no name follows.
  static let general = WordSet(
    words: """
      kampung masjid gereja vihara pura musala klinik universitas kampus sekolah parpol ormas pondok
      pemilu pilkada pileg pilpres pilkades medsos rakor bimtek musrenbang prokes faskes stunting hoaks monev raker
      vlog podcast webinar workshop website event talkshow pelatihan seminar sosialisasi instansi hoax koperasi tim guru haji juri kafe
      pensiunan
      """)

  /// Persons of speech, but for *Anda*.
  private static let pronouns = WordSet(words: "saya kami kita dia ia mereka beliau aku kalian")

  /// Whether a word begins with `di`, so that the one who acts may follow it.
  private static func isPassive(_ token: Token, _ reading: Reading) -> Bool {
    let start = Int(token.start)
    return token.length > 5 && reading.analysis.bytes[start] == UInt8(ascii: "d")
      && reading.analysis.bytes[start + 1] == UInt8(ascii: "i")
  }

  private static let demonstratives = WordSet(words: "ini itu tersebut")
  private static let places = WordSet(words: "di ke dari")

  /// Words after which the name of a law, a work or a person begins.
  private static let introduces = WordSet(
    words: """
      tentang bertema bertajuk berjudul bernama tema judul kategori umat istilah bidang seksi subbidang jurusan prodi
      pelajaran komisi tingkat orkes keroncong grup band sanggar klub komunitas warung kafe kedai toko hotel restoran
      hari kapal perahu merek merk bermerek bermerk aplikasi majalah koran radio lagu film buku novel tari tarian tokoh karakter
      """)
  /// Words after which the name of a speaker may follow.
  private static let speakers = WordSet(
    words:
      """
      menurut disebut diakui ditegaskan dijelaskan dikatakan oleh itu bersama demikian saudara sementara bagi jelas tegas
      tambah sebut lanjut harap pinta ajak pesan
      """
  )
}
