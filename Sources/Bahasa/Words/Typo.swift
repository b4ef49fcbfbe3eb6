/// The judgement on an unknown word that looks like a slip.
public struct Typo: Sendable, Hashable {
  /// How sure it is that the word is an error.
  public enum Confidence: Sendable, Hashable, Comparable {
    /// Something known is near, but the word may be rare, regional or foreign.
    case possible
    /// A much more frequent word is so near that the word is an error.
    case sure
  }

  /// What was meant, the likeliest first; never empty.
  public let suggestions: [Suggestion]
  /// How sure it is.
  public let confidence: Confidence
}

extension Lexicon {
  /// Judges a folded word: nil where it is known, foreign, casual, or near to nothing.
  ///
  /// A word of fewer than five letters is `sure` only for a very frequent neighbour, since short words of other
  /// languages, names and abbreviations abound. For a word that stands in the text with a capital, or several
  /// times, the caller knows better.
  public func typo(_ word: [UInt8]) -> Typo? {
    guard word.count >= 3 else { return nil }
    let isExcused = word.withUnsafeBufferPointer { bytes in
      knows(bytes) || isForeign(bytes)
    }
    guard !isExcused else { return nil }
    let suggestions = suggestions(for: word, limit: 3)
    guard let first = suggestions.first else { return nil }
    return Typo(suggestions: suggestions, confidence: isSure(first, for: word) ? .sure : .possible)
  }

  /// Whether a word is so near and so much more frequent that the unknown one is an error.
  ///
  /// The longer the word, the less can it be another one. Two slips are sure in long words only.
  private func isSure(_ meant: Suggestion, for word: [UInt8]) -> Bool {
    guard meant.distance == 1 else {
      return word.count >= 8 && meant.frequency >= (word.count >= 9 ? 32 : 56)
        || word.count >= 6 && meant.frequency >= 45 && !Letter.isVowel(word[1])
          && haveSameConsonants(word, Array(meant.word.utf8))
    }
    let needed =
      switch word.count {
      case 10...: 14
      case 9: 22
      case 7, 8: 29
      case 5, 6: 39
      default: 54
      }
    return meant.score + SlipCost.missing >= needed
  }

  /// Whether two words of one length differ by their vowels only, or by where these stand: *pseien*, *pasien*.
  private func haveSameConsonants(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.count == other.count && one.first == other.first
      && one.filter { !Letter.isVowel($0) } == other.filter { !Letter.isVowel($0) }
  }

  /// Whether a word is English or casual language, bare or with an Indonesian clitic.
  func isForeign(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    AffixSearch.run(word) { stem, chain in
      chain.isCliticsOnly
        && table[stem.hash].map { !$0.kinds.isDisjoint(with: [.foreign, .colloquial]) } == true
    }
  }
}
