/// Words that only their parts make known, where a slip of a frequent word is the likelier reading.
extension Lexicon {
  /// Whether a folded word that is not in the table has rare parts and stands one slip from a frequent word of the
  /// table: *perempun* (*empun*) beside *perempuan*.
  ///
  /// - Complexity: about 54 look-ups for a letter, but for words with clitics only, which are never doubtful.
  func isDoubtful(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= 6, word.count <= 20, word.allSatisfy(Letter.all.contains),
      let own = likelihood(of: word)
    else { return false }
    var best = Int.min
    SingleEdit(Array(word)).forEach { candidate, cost in
      guard cost <= Doubt.cost, candidate[0] == word[0], let entry = table[WordHash(candidate)],
        !entry.kinds.isDisjoint(with: [.base, .form]),
        entry.kinds.isDisjoint(with: [.refused, .name]), entry.frequency >= Doubt.frequency
      else { return }
      best = max(best, Int(entry.frequency) - cost)
    }
    return best >= own + Doubt.margin
  }

  /// The frequency of the likeliest base, less what its affixes cost; nil where clitics alone were taken off
  /// or the base is in use.
  private func likelihood(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    var best: Int?
    let isPlain = AffixSearch.run(word) { stem, chain in
      guard isBase(stem, under: chain), let entry = table[stem.hash] else { return false }
      // A base in use makes a word, whatever stands beside it: *pelindungan*, *kalikan*, *menunggui*.
      if chain.isCliticsOnly || entry.frequency >= Doubt.usual { return true }
      let own = Int(entry.frequency) - SlipCost.derived - (stem.count < 5 ? Doubt.shortBase : 0)
      best = max(best ?? own, own)
      return false
    }
    return isPlain ? nil : best
  }
}

/// When a word known by its parts is doubted, in the units of ten times Zipf.
private enum Doubt {
  /// How frequent the other word must be.
  static let frequency = 42
  /// A base that is as frequent as this is not doubted.
  static let usual: UInt8 = 34
  /// The dearest slip: a letter dropped or swapped, not one put for another.
  static let cost = SlipCost.missing
  /// How much likelier the other word must be.
  static let margin = 12
  /// A base of up to four letters is found in many slips.
  static let shortBase = 10
}
