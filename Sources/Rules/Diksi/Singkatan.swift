import Bahasa
import RuleKit

/// Which words in capitals are acronyms that a reader may not know.
enum Singkatan {
  /// Whether the token is an acronym that is neither common, nor a title, a numeral, part of a name, or a shouted word.
  static func isStrange(_ index: Int, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard isAcronym(token), !isCommon(token), !isInName(index, reading), !isShouted(token) else {
      return false
    }
    let text = reading.text(index)
    return !text.allSatisfy { "IVXLCDM".contains($0) }
      && !reading.draft.settings.vocabulary.contains(text.lowercased())
  }

  /// Three to eight capitals outside a quote; two may be initials.
  static func isAcronym(_ token: Token) -> Bool {
    token.kind == .word && token.shape == .upper && (3...8).contains(token.length)
      && token.flags.isDisjoint(with: [.quoted, .hyphen, .nonASCII, .digit, .apostrophe])
  }

  private static func isCommon(_ token: Token) -> Bool {
    token.classes.contains(.commonAcronym) || AkronimUmum.contains(token.hash)
  }

  /// Whether it stands among capitals or before a name: `DINAS PERDAGANGAN`, `PKU Muhammadiyah`, `Wicaksana, SKM`.
  private static func isInName(_ index: Int, _ reading: Reading) -> Bool {
    for neighbour in [index - 1, index + 1] {
      guard let other = reading.token(neighbour), other.kind == .word else { continue }
      if other.shape == .upper, !isCommon(other) { return true }
    }
    if let next = reading.token(index + 1), next.kind == .word, next.shape == .capitalized,
      next.classes.isDisjoint(with: [
        .placeNoun, .institution, .office, .leader, .citizen, .service, .weekday, .month,
      ])
    {
      return true
    }
    if reading.token(index - 1)?.mark == .comma, token(index - 2, reading, isNameLike: true),
      reading.tokens[index].length <= 4
    {
      return true
    }
    return false
  }

  private static func token(_ index: Int, _ reading: Reading, isNameLike: Bool) -> Bool {
    reading.token(index).map { ($0.isWord && $0.shape != .lower) || $0.mark == .period } == isNameLike
  }

  private static func isShouted(_ token: Token) -> Bool {
    guard let entry = Lexicon.standard.entry(token.hash), !entry.kinds.contains(.acronym) else {
      return false
    }
    return entry.kinds.contains(.base)
      || entry.frequency >= 40 && !entry.kinds.isDisjoint(with: [.form, .name])
  }
}
