import Bahasa
import RuleKit

/// The verbs of a clause, by their shape.
extension Reading {
  /// Whether a word in small letters has the shape of a verb: *me-*, *di-*, *ber-*, *ter-* and no base of its own.
  func looksLikeVerb(_ index: Int) -> Bool {
    looksActive(index) || looksPassive(index) || hasVerbPrefix(index, "be") || hasVerbPrefix(index, "te")
  }

  /// Whether a word has the shape of a verb with *me-*.
  func looksActive(_ index: Int) -> Bool {
    hasVerbPrefix(index, "me")
      && tokens[index].classes.isDisjoint(with: [.preposition, .subordinator, .pronoun])
  }

  /// Whether a word has the shape of a verb with *di-*.
  func looksPassive(_ index: Int) -> Bool { hasVerbPrefix(index, "di") }

  /// Whether a word stands before a predicate, or is one that needs no prefix: `akan`, `telah`, `adalah`.
  func isPredicateWord(_ index: Int) -> Bool { word(index, in: predicateWords) }

  private func hasVerbPrefix(_ index: Int, _ prefix: StaticString) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.shape == .lower, token.length > 5, begins(index, with: prefix)
    else { return false }
    return entry(index)?.kinds.contains(.base) != true
  }

  /// Whether a small word begins with *me-*, *di-*, *ber-* or *ter-*, even one that is a base of its own.
  func beginsLikeVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.shape == .lower && token.length > 5
      && (begins(index, with: "me") || begins(index, with: "di") || begins(index, with: "ber")
        || begins(index, with: "ter"))
  }

  /// Whether a token begins with these letters of ASCII, in this case.
  func begins(_ index: Int, with prefix: StaticString) -> Bool {
    let token = tokens[index]
    guard token.length >= prefix.utf8CodeUnitCount else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount
    where analysis.bytes[Int(token.start) + offset] != prefix.utf8Start[offset] {
      return false
    }
    return true
  }
}

private let predicateWords = WordSet(
  words: """
    akan telah sudah sedang masih harus wajib dapat bisa perlu boleh bakal mampu adalah ialah merupakan menjadi ingin
    diminta diharapkan
    """)
