import Bahasa
import RuleKit

/// Words that are said twice without a hyphen.
enum KataUlangTerpisah {
  static func report(_ first: Int, _ last: Int, _ reading: Reading, _ report: inout Report) {
    let right = reading.text(first) + "-" + reading.text(last)
    let found = reading.text(of: first..<last + 1)
    report.add(
      first..<last + 1, "“\(found)” ditulis dengan tanda hubung: “\(right)”", fix: .aman(right))
  }

  /// Whether two words side by side are one reduplication: `masing masing`, `bersama sama`, `sehari hari`.
  static func isSplit(_ first: Token, _ second: Token, _ bytes: [UInt8]) -> Bool {
    guard second.kind == .word, second.shape == .lower, second.length > 2,
      first.shape == .lower || isOpening(first)
    else {
      return false
    }
    if first.hash == second.hash {
      return
        (isReduplicated(first)
        || first.classes.isDisjoint(with: [.preposition, .coordinator, .subordinator, .negation]))
        && !doubled.contains(first.hash) && !isSlip(first, bytes)
    }
    guard first.length > second.length - 3, !kept.contains(first.hash) else { return false }
    return repeats(first, lead: 2, second, bytes) || repeats(first, lead: 3, second, bytes)
  }

  /// Whether a word that stands twice is a verb with its prefix or an adjective that nobody doubles: `melaut melaut`.
  static func isSlip(_ word: Token, _ bytes: [UInt8]) -> Bool {
    if undoubled.contains(word.hash) { return true }
    guard word.length > 5, let entry = Lexicon.standard.entry(word.hash), entry.kinds.contains(.form),
      entry.kinds.isDisjoint(with: [.base, .name])
    else { return false }
    let start = bytes[Int(word.start)..<word.end].prefix(3)
    return start.starts(with: "me".utf8) || start.starts(with: "di".utf8) || start.starts(with: "ber".utf8)
      || start.starts(with: "ter".utf8)
  }

  /// Whether a function word is said twice on purpose: `jangan-jangan`.
  static func isReduplicated(_ word: Token) -> Bool { reduplicated.contains(word.hash) }

  private static func isOpening(_ token: Token) -> Bool {
    token.shape == .capitalized && token.flags.contains(.sentenceStart)
  }

  /// Whether the second word repeats the first without a prefix of this length, with or without `-nya`, `-an`; behind
  /// the prefix of a verb with or without `-kan`: `mencari cari`, not `memasak masakan`.
  static func repeats(_ first: Token, lead: Int, _ second: Token, _ bytes: [UInt8]) -> Bool {
    let base = Int(first.length) - lead
    let rest = Int(second.length) - base
    guard base > 3 || base == 3 && first.classes.isDisjoint(with: .function), rest >= 0 else { return false }
    let start = Int(first.start)
    let prefix = bytes[start..<start + lead].map { $0 | 0x20 }
    let isVerbal = lead > 0 && verbal.contains(String(decoding: prefix, as: UTF8.self))
    guard lead == 0 || isVerbal && base > 3 || isNominal(prefix) else { return false }
    for offset in 0..<base where bytes[start + lead + offset] | 0x20 != bytes[Int(second.start) + offset] {
      return false
    }
    guard rest > 0 else { return true }
    let tail = bytes[Int(second.start) + base..<second.end]
    if isVerbal { return tail.elementsEqual("kan".utf8) }
    return tail.elementsEqual("nya".utf8) || tail.elementsEqual("an".utf8)
  }

  private static func isNominal(_ prefix: [UInt8]) -> Bool {
    prefix.elementsEqual("se".utf8) || prefix.elementsEqual("ber".utf8) || prefix.elementsEqual("ter".utf8)
  }

  /// Prefixes of verbs that do a thing again and again.
  private static let verbal: Set = ["me", "mem", "men"]
  private static let reduplicated = WordSet(words: "jangan")

  /// Words said twice by mistake rather than for a reduplication.
  private static let doubled = WordSet(
    words: "was yang adalah akan telah juga itu ini para merupakan dapat bisa tersebut")
  /// Adjectives and adverbs that have no plural and no doubled form.
  private static let undoubled = WordSet(
    words: """
      maksimal minimal optimal normal nasional internasional lokal regional formal resmi sosial rohani jasmani digital
      sebelumnya selanjutnya kemudian sementara misalnya terutama sekitar hampir sekarang berikutnya berasal
      wajib harus masih sudah sedang sangat paling hanya baru akan telah
      """)
  /// Words that only look like a prefix and the base that follows.
  private static let kept = WordSet(
    words: """
      selalu berada berlangsung sebuah seorang seperti sepertinya terlalu mereka merasa dirasa membatik mewarna melukis
      merumput memagar menteri memori
      """)
}
