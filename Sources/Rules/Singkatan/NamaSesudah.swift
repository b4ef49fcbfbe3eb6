import Bahasa
import RuleKit

/// The name of a person behind a title or an initial.
enum NamaSesudah {
  /// Whether a name begins with a token: `Rahma`, `M.Aziz`, `K Fathurrahman`.
  static func begins(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if token.kind == .abbreviation {
      return token.isCapitalized && token.length > 4 && Gelar.dotted[token.hash] == nil
        && Gelar.bare[token.hash] == nil
    }
    guard token.kind == .word, token.shape == .capitalized else { return false }
    if token.length == 1 {
      return reading.after(index).map { isName($0) && $0.hasSpaceBefore } ?? false
    }
    return isName(token)
  }

  /// Whether a word may be a part of a name.
  static func isName(_ token: Token) -> Bool {
    token.kind == .word && token.shape == .capitalized && token.length > 2
      && token.classes.isDisjoint(with: [
        .function, .institution, .placeNoun, .office, .month, .weekday, .timeNoun, .unit,
      ])
  }
}
