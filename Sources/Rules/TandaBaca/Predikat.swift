import Bahasa
import RuleKit

/// The predicate behind a comma that does not belong there.
enum Predikat {
  /// Whether a predicate begins with a token: `akan`, `merupakan`, a verb with *me-*.
  static func begins(_ index: Int, _ last: Token, _ reading: Reading) -> Bool {
    let isPointed = Subjek.isPointed(index - 1, reading)
    if reading.word(index, in: adverbs) {
      let isSubject = isPointed || Subjek.hasRelative(before: index - 1, reading)
      return (last.shape != .lower || isSubject && isVerbal(index + 1, reading))
        && !reading.word(index + 1, is: "tetapi")
    }
    if reading.word(index, is: "tidak") {
      return reading.word(index + 1, is: "boleh") || reading.word(index + 1, is: "bisa") && isPointed
        || (reading.looksActive(index + 1) || reading.word(index + 1, in: limits))
          && (isPointed || Subjek.hasRelative(before: index - 1, reading))
        || isPointed
          && reading.after(index).map { $0.shape == .lower && !$0.classes.contains(.function) } == true
    }
    if isPointed, reading.word(index, in: wished), !isFollowedByPredicate(index, reading) {
      return reading.isPredicateWord(index + 1)
    }
    if reading.word(index, in: agentive), reading.word(index + 1, is: "oleh") {
      return isPointed && !isFollowedByPredicate(index, reading)
    }
    if isPointed, reading.word(index, in: intensifiers) {
      return reading.word(index + 1, in: aims) || isVerbal(index + 1, reading)
    }
    if reading.word(index, in: findings) {
      return reading.word(index + 1, in: qualifiers) || isVerbal(index + 1, reading)
    }
    if reading.word(index, in: duties) { return isVerbal(index + 1, reading) }
    if reading.word(index, in: manners) {
      return reading.looksActive(index + 1) && !isFollowedByPredicate(index + 1, reading)
    }
    if reading.word(index, in: positions) {
      let reach = reading.word(index, is: "terdiri") ? 16 : 6
      let end = min(
        reading.comma(after: index) ?? index + reach, index + reach,
        reading.sentence(around: index).upperBound)
      return reading.after(index)?.classes.contains(.preposition) == true
        && !(index + 1..<max(index + 1, end)).contains { reading.isPredicateWord($0) }
        && !isFollowedByPredicate(index, reading)
    }
    if reading.word(index, in: starters) { return true }
    if reading.word(index, in: progressives) { return isVerbal(index + 1, reading) }
    if reading.word(index, in: plainVerbs) {
      return isPointed || last.shape != .lower && reading.before(index - 2)?.isWord == true
    }
    if reading.word(index, in: modals) {
      // `Jawaban 10 hari kerja, dapat diperpanjang` is a note, no sentence.
      return last.shape != .lower || isPointed || Subjek.hasRelative(before: index - 1, reading)
        || reading.word(index + 1, is: "juga") && Subjek.isLong(before: index - 1, reading)
    }
    if reading.word(index, in: passives) {
      return isPointed || reading.comma(after: index) == nil && reading.after(index)?.isCapitalized == false
    }
    if isPointed, reading.word(index, in: planned), reading.comma(after: index) == nil { return true }
    if isPlainPredicate(index, reading) {
      return isPointed || reading.looksPassive(index) && Subjek.hasRelative(before: index - 1, reading)
        || last.shape != .lower && reading.word(index + 1, in: means)
          && !isFollowedByPredicate(index, reading)
    }
    return reading.looksActive(index) && !reading.word(index, in: asides)
      && !isFollowedByPredicate(index, reading)
  }

  /// Whether a word can be nothing but the predicate of the clause: `akan`, `merupakan`.
  static func isStrong(_ index: Int, _ reading: Reading) -> Bool {
    reading.word(index, in: starters) || reading.word(index, in: plainVerbs)
      || reading.word(index, in: modals)
  }

  /// Whether a verb with *di-* or *ber-* is the predicate and no aside such as `disebut Agus`, `bertempat di`.
  private static func isPlainPredicate(_ index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.after(index) else { return false }
    if reading.looksPassive(index) {
      return (next.classes.contains(.preposition) || reading.word(index + 1, is: "secara"))
        && !reading.word(index + 1, in: agents)
        && !reading.analysis.bytes[reading.tokens[index].range].suffix(3).elementsEqual("nya".utf8)
        && reading.tokens[index].classes.isDisjoint(with: [.reporting, .ceremonyVerb])
    }
    return reading.begins(index, with: "ber") && reading.tokens[index].length > 5
      && !reading.word(index, in: asides) && reading.tokens[index].classes.isDisjoint(with: .function)
  }

  private static func isVerbal(_ index: Int, _ reading: Reading) -> Bool {
    reading.isPredicateWord(index) || reading.looksActive(index) || reading.looksPassive(index)
  }

  /// Whether a later comma closes what would then be an insertion: `Tim, membawa bibit, akan menanam`.
  private static func isFollowedByPredicate(_ index: Int, _ reading: Reading) -> Bool {
    let end = max(index + 1, reading.sentence(around: index).upperBound - 1)
    return (index + 1..<end).contains {
      reading.tokens[$0].mark == .comma
        && (reading.isPredicateWord($0 + 1)
          || reading.looksActive($0 + 1) && !reading.word($0 + 1, in: asides))
    }
  }

  /// Words that introduce a list, so that commas may follow.
  static let listers = WordSet(words: "meliputi mencakup dihadiri diikuti berupa")
  /// Words with *me-* that open an aside and no predicate.
  static let asides = WordSet(
    words: """
      menurut menurutnya mengingat menyusul menjelang mengenai melalui menuju meski meskipun memang mengutip menyikapi
      bersama berdasarkan bertempat berlokasi bersamaan berkat berikut beserta berupa bertepatan merujuk mulai meliputi mencakup menanggapi mengacu meniru mengikuti dalam pada untuk jika apabila menyadari melihat
      """)
  private static let starters = WordSet(
    words: """
      akan bakal merupakan adalah telah wajib dilarang harus menjadi mampu berhasil bertujuan
      berharap memberikan
      """)
  private static let wished = WordSet(words: "diharapkan diharap")
  private static let agentive = WordSet(words: "diikuti dihadiri digantikan dipimpin dibuka ditutup dijabat")
  private static let intensifiers = WordSet(
    words: "semata-mata semata memang hanya sepenuhnya selalu senantiasa")
  private static let aims = WordSet(words: "untuk demi bentuk karena bagi agar")
  private static let findings = WordSet(
    words:
      "diketahui diduga dinyatakan dinilai dianggap dipastikan diperkirakan terbukti terlihat tampak ternyata"
  )
  private static let qualifiers = WordSet(
    words: "belum sudah telah tidak masih sedang akan bisa dapat harus ada")
  private static let limits = WordSet(words: "hanya lagi mungkin terlepas akan")
  private static let planned = WordSet(
    words: """
      dihadiri diikuti diterbitkan dibuka dipimpin dipusatkan ditujukan diperuntukkan diawali diakhiri dibentuk disusun
      direncanakan dijadwalkan dilatarbelakangi
      """)
  private static let duties = WordSet(
    words: "semestinya seharusnya hendaknya selayaknya sepatutnya sebaiknya")
  private static let manners = WordSet(words: "sengaja turut")
  private static let positions = WordSet(words: "tersebar terletak berada terdiri")
  private static let progressives = WordSet(words: "tengah sedang")
  private static let plainVerbs = WordSet(
    words: "pulang hadir datang tiba kembali ikut turun naik tampil lahir wafat gugur lulus pindah pergi")
  private static let adverbs = WordSet(words: "juga baru masih kini")
  private static let means = WordSet(words: "dengan pada sebagai untuk")
  private static let agents = WordSet(words: "oleh bersama")
  private static let modals = WordSet(words: "dapat bisa sudah")
  private static let passives = WordSet(
    words: "dimaksudkan dilaksanakan digelar diadakan diselenggarakan dilakukan dimulai")
}
