import Bahasa
import RuleKit

/// The verbs of a clause, by their shape.
extension Reading {
  /// Whether a word in small letters has the shape of a verb: *me-*, *di-*, *ber-*, *ter-* and no base of its own.
  func looksLikeVerb(_ index: Int) -> Bool {
    looksActive(index) || looksPassive(index) || hasVerbPrefix(index, UInt8(ascii: "b"), UInt8(ascii: "e"))
      || hasVerbPrefix(index, UInt8(ascii: "t"), UInt8(ascii: "e"))
  }

  /// Whether a word has the shape of a verb with *me-*.
  func looksActive(_ index: Int) -> Bool {
    hasVerbPrefix(index, UInt8(ascii: "m"), UInt8(ascii: "e"))
      && tokens[index].classes.isDisjoint(with: [.preposition, .subordinator, .pronoun])
  }

  /// Whether a word has the shape of a verb with *di-*.
  func looksPassive(_ index: Int) -> Bool { hasVerbPrefix(index, UInt8(ascii: "d"), UInt8(ascii: "i")) }

  /// Whether a word stands before a predicate, or is one that needs no prefix: `akan`, `telah`, `adalah`.
  func isPredicateWord(_ index: Int) -> Bool { word(index, in: predicateWords) }

  private func hasVerbPrefix(_ index: Int, _ first: UInt8, _ second: UInt8) -> Bool {
    let token = tokens[index]
    let start = Int(token.start)
    guard token.kind == .word, token.shape == .lower, token.length > 5, analysis.bytes[start] == first,
      analysis.bytes[start + 1] == second
    else { return false }
    return entry(index)?.kinds.contains(.base) != true
  }
}

private let predicateWords = WordSet(
  words: """
    akan telah sudah sedang masih harus wajib dapat bisa perlu boleh bakal mampu adalah ialah merupakan menjadi ingin
    diminta diharapkan
    """)
