/// The analysis of words into a base and its affixes, over any set of bases.
public enum Morphology {
  /// Every reading of a folded word as a base with affixes, the likeliest first.
  ///
  /// A word that is itself a base has the reading without affixes. Readings are ranked by how frequent the base
  /// is: *menyatakan* is *nyata* rather than *satak*, *mengarang* is *karang* rather than *arang*.
  ///
  /// - Parameters:
  ///   - word: lower-case letters; at most 48 of them have a reading.
  ///   - frequency: the frequency class of a base, or nil for what is no base.
  /// - Returns: the readings, none twice.
  /// - Complexity: a few dozen calls of `frequency`.
  public static func analyses(
    of word: UnsafeBufferPointer<UInt8>, frequency: (WordHash) -> UInt8?
  ) -> [WordParts] {
    var found: [WordParts] = []
    _ = AffixSearch.run(word) { stem, chain in
      if let frequency = frequency(stem.hash) {
        found.append(WordParts(base: stem.string, affixes: chain.affixes, frequency: frequency))
      }
      return false
    }
    var seen: Set<WordParts> = []
    found.removeAll { !seen.insert($0).inserted }
    return found.enumerated().sorted { ($0.element.rank, -$0.offset) > ($1.element.rank, -$1.offset) }
      .map(\.element)
  }
}

extension WordParts {
  /// By this readings are compared: none of the affixes before any, then the frequency of the base, less a
  /// little for what makes a reading improbable (*ber-masa-lah*, *peN-se-dia-an*).
  fileprivate var rank: Int {
    var rank = Int(frequency) + (affixes.isEmpty ? 200 : 0)
    var prefixes = 0
    for affix in affixes {
      switch affix {
      case .isasi, .itas, .isme, .suffixIs, .wan, .wati, .iah, .wi: rank -= 10
      case .lah, .kah, .tah, .pun, .cliticKu, .mu: rank -= 12
      case .meN, .di, .ber, .ter, .per, .ku, .kau, .peN, .pe, .ke, .se, .ketidak: prefixes += 1
      default: break
      }
    }
    return rank - max(0, prefixes - 1) * 12
  }
}

extension Lexicon {
  /// Every reading of a folded word over the bases of this lexicon, the likeliest first.
  ///
  /// Of a reduplication with a hyphen, the readings of the part that it repeats.
  public func analyses(of word: [UInt8]) -> [WordParts] {
    word.withUnsafeBufferPointer { word in
      let parts = word.split(separator: Letter.hyphen).map { UnsafeBufferPointer(rebasing: $0) }
      if parts.count == 2, let base = HyphenatedWord.reduplicatedBase(parts[0], parts[1], in: self) {
        let frequency = table[base.hash]?.frequency ?? 1
        return [WordParts(base: base.string, affixes: [.reduplication], frequency: frequency)]
      }
      return Morphology.analyses(of: word) { hash in
        guard let entry = table[hash], !entry.kinds.isDisjoint(with: [.base, .bound]) else { return nil }
        return entry.frequency
      }
    }
  }

  /// The base of a folded word by its likeliest reading; the word itself where it has none.
  public func lemma(of word: [UInt8]) -> [UInt8] {
    analyses(of: word).first.map { Array($0.base.utf8) } ?? word
  }
}
