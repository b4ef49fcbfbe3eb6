import Bahasa
import RuleKit

/// The subject before a comma that does not belong there.
enum Subjek {
  /// Whether nothing but a noun phrase stands between the start of a clause and a comma; before a strong predicate
  /// it may hold a relative clause.
  static func precedes(_ comma: Int, isStrong: Bool = false, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: comma)
    if closesList(comma, reading) { return !hasLaterComma(comma, within: 4, reading) }
    guard
      var first = AwalKlausa.start(before: comma, from: sentence.lowerBound, isStrong: isStrong, reading),
      comma > first
    else { return false }
    if let subject = afterOpener(first, comma, reading) { first = subject }
    guard comma > first, opens(first, comma, reading) else { return false }
    var last = comma
    if let relative = (first..<comma).first(where: { reading.word($0, is: "yang") }),
      isStrong || isPointed(comma, reading)
        || (relative + 1..<comma).count(where: {
          reading.looksLikeVerb($0) && isVerb($0, reading)
        }) <= 1
    {
      last = relative
    }
    return (first..<last).allSatisfy { !isVerb($0, reading) }
      && !hasLaterComma(comma, within: isStrong ? 2 : 4, reading)
  }

  /// Whether a clause without another comma ends at a comma before `adalah`: `Terpilih sebagai juara, adalah`.
  static func isTopic(_ comma: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: comma)
    guard let first = AwalKlausa.start(before: comma, from: sentence.lowerBound, isStrong: false, reading),
      comma - first >= 3
    else { return false }
    let opening = reading.tokens[first]
    return
      (opening.classes.isDisjoint(with: [.preposition, .subordinator]) || reading.word(first, is: "untuk"))
      && !openers.contains(opening.hash) && !hasLaterComma(comma, within: 4, reading)
  }

  /// Whether the clause before a comma holds a relative clause.
  static func hasRelative(before comma: Int, _ reading: Reading) -> Bool {
    var place = comma - 1
    while place >= 0, comma - place < 30, reading.tokens[place].mark != .comma,
      reading.tokens[place].mark != .period
    {
      if reading.word(place, is: "yang") { return true }
      place -= 1
    }
    return false
  }

  /// Whether at least five words stand in front of a comma, none of them a number.
  static func isLong(before comma: Int, _ reading: Reading) -> Bool {
    comma >= 5 && (comma - 5..<comma).allSatisfy { reading.tokens[$0].isWord }
  }

  /// Whether a comma ends a list that `yang terdiri dari` opened, with no comma before it: `tim yang terdiri dari
  /// polisi, camat, dan warga,`.
  private static func closesList(_ comma: Int, _ reading: Reading) -> Bool {
    let start = max(reading.sentence(around: comma).lowerBound + 2, comma - 50)
    guard start < comma else { return false }
    var hasLink = false
    var isLastItem = true
    for index in (start..<comma).reversed() {
      let token = reading.tokens[index]
      if token.mark == .comma { isLastItem = false }
      if isLastItem, reading.word(index, in: listLinks) { hasLink = true }
      if reading.word(index, is: "terdiri") {
        return hasLink && reading.word(index - 1, is: "yang") && reading.tokens[index - 2].mark != .comma
      }
      guard
        token.mark == .comma || token.isWord || token.kind == .number || token.mark == .slash
          || token.mark == .openParenthesis || token.mark == .closeParenthesis,
        !reading.looksActive(index), !reading.looksPassive(index), !reading.isPredicateWord(index)
      else { return false }
    }
    return false
  }

  private static let listLinks = WordSet(words: "dan serta beserta")

  /// Whether a demonstrative closes the phrase before a comma: `layanan ini sendiri,`.
  static func isPointed(_ comma: Int, _ reading: Reading) -> Bool {
    reading.isDemonstrative(comma - 1)
      || reading.word(comma - 1, is: "sendiri") && reading.isDemonstrative(comma - 2)
  }

  /// The subject behind a connective or a fronted phrase: `Sementara itu | Camat`, `karena pada tahun ini | Pemerintah`.
  private static func afterOpener(_ first: Int, _ comma: Int, _ reading: Reading) -> Int? {
    if reading.word(first, in: wishes) { return first + 1 }
    // `Oleh karena itu | para dokter`, `Maka dari itu | para guru`
    for pointer in first + 1...first + 2
    where reading.word(pointer, is: "itu") && reading.word(pointer - 1, in: reasons) && pointer + 1 < comma {
      return reading.tokens[pointer + 1].shape == .lower ? pointer + 1 : nil
    }
    let opening = reading.tokens[first]
    guard
      !opening.classes.isDisjoint(with: [.preposition, .subordinator])
        || reading.word(first, in: connectives),
      let pointer = (first + 1..<min(first + 8, comma)).first(where: { reading.isDemonstrative($0) }),
      pointer + 1 < comma, !(first + 1..<pointer).contains(where: { isVerb($0, reading) })
    else { return nil }
    // `Sementara itu | pembangunan jalan`
    if pointer == first + 1, reading.word(first, in: connectives), reading.isCommonWord(pointer + 1) {
      return pointer + 1
    }
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
      !opening.classes.contains(.function) || opening.classes.contains(.pronoun)
        || reading.word(first, in: quantifiers),
      !openers.contains(opening.hash)
    else { return false }
    if comma - first == 1 {
      return opening.isCapitalized && opening.length > 2 && !reading.text(first).hasSuffix("nya")
    }
    return !(reading.word(first, in: distributives) && reading.tokens[first + 1].classes.contains(.timeNoun))
  }

  /// Whether an insertion follows that a second comma closes.
  private static func hasLaterComma(_ comma: Int, within reach: Int, _ reading: Reading) -> Bool {
    (comma + 1...comma + reach).contains {
      reading.token($0)?.mark == .comma && reading.token($0 - 1)?.mark.closesQuote != true
        && reading.token($0 + 1)?.mark.closesQuote != true
    }
  }

  /// Whether a word is a verb of its clause, or opens another clause.
  static func isVerb(_ index: Int, _ reading: Reading) -> Bool {
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
      && !isNominal(index, reading)
      && (reading.begins(index, with: "me") || reading.begins(index, with: "di")
        || reading.begins(index, with: "te") || reading.begins(index, with: "be"))
  }

  /// Whether `-nya` makes a noun of a verb: `merebaknya wabah`, but not `membukanya`.
  private static func isNominal(_ index: Int, _ reading: Reading) -> Bool {
    let bytes = reading.analysis.bytes[reading.tokens[index].range]
    return bytes.count > 8 && bytes.suffix(3).elementsEqual("nya".utf8)
      && (reading.tokens[index - 1].classes.contains(.preposition) || reading.word(index - 1, is: "tengah"))
  }

  private static let wishes = WordSet(words: "semoga mudah-mudahan adapun")
  private static let reasons = WordSet(words: "karena sebab dari samping")
  private static let quantifiers = WordSet(words: "para seluruh semua setiap segenap kedua sejumlah beberapa")
  private static let connectives = WordSet(words: "sementara namun selain")
  private static let distributives = WordSet(words: "setiap tiap")
  private static let links = WordSet(
    words: """
      yang akan telah sudah adalah ialah merupakan menjadi jadi bisa dapat harus perlu ada hadir datang mulai ikut juga buka
      tutup tiba masih sedang belum bakal kembali pulang pergi masuk keluar naik turun tumbuh hidup lahir ingin mau
      """)
  private static let notVerbs = WordSet(
    words: """
      ini itu tersebut mendatang terakhir terdekat terbaru terbaik terkait beragama bernomor bertajuk bertema bernama
      berjudul berusia berbasis beserta bersama terdampak terpapar terpilih tertinggal terpencil terluar terdepan terpadu
      terbuka tertutup tertentu terbatas terintegrasi tertua termuda tertinggi terendah terbesar terkecil terkonfirmasi
      terdaftar berkebutuhan berprestasi berpenghasilan berskala bersejarah berkelanjutan berencana berbahaya berkualitas
      terhadap tentang berbagai beberapa bermacam bersangkutan bermotor bersertifikat bersubsidi berwenang berisiko bertugas
      """)
  private static let infinitives = WordSet(words: "untuk dalam guna")
  private static let verbalOpeners = WordSet(
    words:
      "diharapkan diharap menyusul melihat mengingat menindaklanjuti menanggapi menyambut berkat termasuk")
  private static let openers = WordSet(
    words: """
      bernama bermula berawal berbekal bermodal terletak berada sebagai tetap selalu senantiasa terus lebih semakin terlalu sangat misal alhamdulillah baik antre
      bertempat bertepatan berlokasi bersamaan berbarengan bersama berdasarkan selain sementara namun oleh karena itu rencananya nantinya nanti kini sekarang kemudian selanjutnya sebelumnya
      biasanya akhirnya harapannya artinya jadi misalnya tak tidak besok lusa kemarin usai pokoknya intinya sayangnya akibatnya pendeknya seusai pagi siang sore malam
      tahun bulan pekan hari senin selasa rabu kamis jumat sabtu minggu kedua ketiga pertama kesatu keempat kelima keenam ketujuh kedelapan kesembilan
      kesepuluh terakhir berikutnya khusus seoptimal semaksimal sebaik
      """)
}
