import Bahasa
import RuleKit

/// Acronyms of syllables, known by the words in front of their parentheses.
enum AkronimSuku {
  /// Whether an acronym all in capitals takes syllables of the words before it, not only their initials.
  ///
  /// Its letters stand in those words in order, the first at the beginning of a capitalised word, but the initials
  /// alone do not make it.
  static func isExpanded(_ index: Int, _ reading: Reading) -> Bool {
    let short = reading.tokens[index]
    guard short.kind == .word, short.shape == .upper, short.length >= 5,
      short.flags.isDisjoint(with: [.digit, .hyphen, .nonASCII]),
      reading.after(index)?.mark == .closeParenthesis, !reading.isInHeading(index),
      !reading.isShouted(index), Akronim.forms[short.hash] == nil,
      !KataUmum.proper.contains(short.hash)
    else { return false }
    let letters = reading.analysis.bytes[short.range].map { $0 | 0x20 }
    guard isPronounceable(letters) else { return false }
    let first = max(reading.blockRange(of: index).lowerBound, index - 12)
    var start = index - 2
    var names = 0
    while start >= first, reading.tokens[start].isWord {
      let token = reading.tokens[start]
      if token.shape == .capitalized {
        names += 1
      } else if !token.classes.contains(.function) {
        break
      }
      start -= 1
    }
    guard names >= 3 else { return false }
    return (start + 1..<index - 1).contains { begin in
      guard reading.tokens[begin].shape == .capitalized,
        reading.analysis.bytes[Int(reading.tokens[begin].start)] | 0x20 == letters[0]
      else { return false }
      let words = (begin..<index - 1).map {
        reading.analysis.bytes[reading.tokens[$0].range].map { $0 | 0x20 }
      }
      return isSubsequence(letters, of: words.flatMap { $0 })
        && !isSubsequence(letters, of: words.compactMap(\.first))
    }
  }

  /// Whether two vowels or more stand among the letters, and no four consonants in a row.
  private static func isPronounceable(_ letters: [UInt8]) -> Bool {
    let groups = letters.split(omittingEmptySubsequences: false, whereSeparator: Letter.isVowel)
    return groups.count > 2 && groups.allSatisfy { $0.count < 4 }
  }

  private static func isSubsequence(_ letters: [UInt8], of text: [UInt8]) -> Bool {
    var rest = letters[...]
    for byte in text where byte == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
