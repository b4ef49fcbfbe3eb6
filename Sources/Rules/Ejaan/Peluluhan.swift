import Bahasa
import RuleKit

/// Forms with meN- or peN- whose first sound was kept against the rule, or melted against it.
enum Peluluhan {
  /// Reports each unknown word that one of the corrections below knows how to write.
  static func detector(
    safety: Fix.Safety = .aman, _ correction: @escaping @Sendable (String) -> String?
  ) -> Detector {
    .unknownWords { index, reading, report in
      let token = reading.tokens[index]
      guard token.length >= 7, token.shape == .lower || token.flags.contains(.sentenceStart),
        token.flags.isDisjoint(with: [.hyphen, .apostrophe, .nonASCII])
      else { return }
      let text = reading.text(index)
      guard let right = correction(text.lowercased()) else { return }
      let cased = token.shape == .lower ? right : Casing.capitalized(right)
      report.add(index, "“\(text)” ditulis “\(cased)”", fix: safety == .aman ? .aman(cased) : .tinjau(cased))
    }
  }

  /// What an unknown folded word should be, if it is such a form: *mengkampanyekan* → *mengampanyekan*.
  static func correction(of word: String) -> String? {
    for (prefix, initials, replacement) in kept where word.hasPrefix(prefix) {
      let rest = word.dropFirst(prefix.count)
      guard let first = rest.first, initials.contains(first), let second = rest.dropFirst().first,
        "aiueo".contains(second), rest.count > 3
      else { continue }
      let right = replacement + rest.dropFirst()
      if Lexicon.standard.knows(right) { return right }
    }
    for (wrong, initials, right) in misplaced where word.hasPrefix(wrong) {
      let rest = word.dropFirst(wrong.count)
      guard let first = rest.first, initials.contains(first), rest.count > 4 else { continue }
      let mended = right + (first == "k" ? rest.dropFirst() : rest)
      if Lexicon.standard.knows(mended) { return mended }
    }
    return nil
  }

  /// Nasals before a sound that takes another: *menvaksin*, *menkeruk*, *mengbantu*.
  private static let misplaced: [(String, Set<Character>, String)] = [
    ("men", ["b", "f", "v"], "mem"), ("pen", ["b", "f", "v"], "pem"),
    ("men", ["h", "k"], "meng"), ("pen", ["h", "k"], "peng"),
    ("meng", ["b", "f", "v"], "mem"), ("meng", ["c", "d", "j"], "men"),
    ("mem", ["c", "d", "j"], "men"), ("mem", ["h", "g"], "meng"),
  ]

  /// What an unknown folded word should be whose base has lost the first of two consonants: *memroses*.
  static func cluster(of word: String) -> String? {
    for (melted, restored) in clusters where word.hasPrefix(melted) {
      let right = restored + word.dropFirst(melted.count)
      if Lexicon.standard.knows(right) { return right }
    }
    return nil
  }

  private static let kept: [(String, Set<Character>, String)] = [
    ("mem", ["p"], "mem"), ("pem", ["p"], "pem"),
    ("men", ["t"], "men"), ("pen", ["t"], "pen"),
    ("men", ["s"], "meny"), ("pen", ["s"], "peny"),
    ("meng", ["k"], "meng"), ("peng", ["k"], "peng"),
  ]

  /// Two consonants at the start of a base stay after meN-.
  private static let clusters: [(String, String)] = [
    ("memr", "mempr"), ("meml", "mempl"), ("menr", "mentr"), ("mengr", "mengkr"), ("mengl", "mengkl"),
    ("menyt", "menst"), ("menyet", "menst"),
  ]
}
