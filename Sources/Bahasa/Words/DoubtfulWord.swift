/// Words that only their parts make known, where a slip of a frequent word is the likelier reading.
extension Lexicon {
  /// Whether a folded word that is not in the table has rare parts and stands one slip from a frequent word of the
  /// table: *perempun* (*empun*) beside *perempuan*.
  ///
  /// - Complexity: about 54 look-ups for a letter, but for words with clitics only, which are never doubtful.
  func isDoubtful(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= 6, word.count <= 20, word.allSatisfy(Letter.all.contains) else { return false }
    let own = likelihood(of: word)
    var best = Int.min
    var lacksLetter = false
    SingleEdit(Array(word)).forEach { candidate, cost in
      guard cost <= Doubt.cost, candidate[0] == word[0], let entry = table[WordHash(candidate)],
        !entry.kinds.isDisjoint(with: [.base, .form]),
        entry.kinds.isDisjoint(with: [.refused, .name]), entry.frequency >= Doubt.frequency
      else { return }
      best = max(best, Int(entry.frequency) - cost)
      // *kebiasan*, *demikan*: whatever their parts, a letter of a very frequent word is missing.
      if candidate.count == word.count + 1, entry.frequency >= Doubt.veryFrequent,
        !hasWiderPrefix(candidate, than: word)
      {
        lacksLetter = true
      }
    }
    return lacksLetter || own.map { best >= $0 + Doubt.margin } == true
  }

  /// Whether a word is the other but for the *r* of a prefix or the *k* of a suffix, so that both may be words:
  /// *pelindungan*, *perlindungan*.
  private func hasWiderPrefix(
    _ candidate: UnsafeBufferPointer<UInt8>, than word: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if candidate[1] == Letter.e, candidate[2] == Letter.r, word[2] != Letter.r,
      candidate[3...].elementsEqual(word[2...])
    {
      return true
    }
    // *tinggalan*, *tinggalkan*
    return candidate.count > 3 && candidate[candidate.count - 3] == Letter.k
      && candidate.dropLast(3).elementsEqual(word.dropLast(2))
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
  /// How frequent a word must be for one that lacks a letter of it to be doubted, whatever its parts.
  static let veryFrequent = 43
  /// A base that is as frequent as this is not doubted.
  static let usual: UInt8 = 34
  /// The dearest slip: a letter dropped or swapped, not one put for another.
  static let cost = SlipCost.missing
  /// How much likelier the other word must be.
  static let margin = 12
  /// A base of up to four letters is found in many slips.
  static let shortBase = 10
}
