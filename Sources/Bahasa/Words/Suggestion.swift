/// A known word that may be what an unknown word was meant to be.
public struct Suggestion: Sendable, Hashable {
  /// The known word, folded.
  public let word: String
  /// How many letters differ (Damerau): 1 or 2.
  public let distance: Int
  /// Ten times the Zipf frequency of the word; of one known only by its parts, a little less than its base's.
  public let frequency: UInt8
  /// Frequency less the cost of the slip; suggestions are sorted by it, the highest first.
  let score: Int
}

extension Lexicon {
  /// What an unknown folded word may have been meant to be, the likeliest first.
  ///
  /// Ranked by the number of edits, how easily fingers slip that way, and frequency. Words at two edits are
  /// looked for only where there are none at one.
  ///
  /// - Complexity: about 600 look-ups for words of the table; for two edits, the frequent words of that length and first letter.
  public func suggestions(for word: [UInt8], limit: Int) -> [Suggestion] {
    guard word.count >= 2, word.count <= AffixSearch.maximumLength, word.allSatisfy(Letter.all.contains)
    else {
      return []
    }
    var best = BestSuggestions()
    let edits = SingleEdit(word)
    edits.forEach { candidate, cost in
      guard let entry = table[WordHash(candidate)], entry.isSuggestible else { return }
      best.add(candidate, distance: 1, frequency: entry.frequency, cost: cost)
    }
    if best.score < BestSuggestions.convincing {
      edits.forEach { candidate, cost in
        guard let frequency = frequencyOfDerived(candidate) else { return }
        best.add(candidate, distance: 1, frequency: frequency, cost: cost)
      }
    }
    if best.isPoor, word.count >= 5 { addDistant(word, to: &best) }
    return best.ranked(limit)
  }

  /// The common word at one edit from an unknown word with a capital, the likeliest one; nil for what looks like
  /// a name.
  ///
  /// - Complexity: about 54 look-ups for a letter.
  public func commonNeighbour(of word: [UInt8]) -> Suggestion? {
    guard word.count >= 7, word.count <= AffixSearch.maximumLength, word.allSatisfy(Letter.all.contains)
    else {
      return nil
    }
    var best = BestSuggestions()
    SingleEdit(word).forEach { candidate, cost in
      guard candidate[0] == word[0], let entry = table[WordHash(candidate)], entry.isSuggestible,
        !entry.kinds.contains(.name), entry.frequency >= (word.count >= 10 ? 36 : 45)
      else { return }
      best.add(candidate, distance: 1, frequency: entry.frequency, cost: cost)
    }
    return best.ranked(1).first { $0.score >= (word.count >= 10 ? 22 : 31) }
  }

  private func addDistant(_ word: [UInt8], to best: inout BestSuggestions) {
    word.withUnsafeBufferPointer { word in
      FrequentWords.standard.forEach(twoEditsFrom: word) { candidate, frequency in
        best.add(candidate, distance: 2, frequency: frequency, cost: SlipCost.secondEdit + SlipCost.extra)
      }
    }
  }

  /// The frequency to give to a word known by its parts, from its likeliest base; nil for unknown words.
  private func frequencyOfDerived(_ word: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard table[WordHash(word)] == nil else { return nil }
    var best: Int?
    _ = AffixSearch.run(word) { stem, chain in
      if chain.isSuggestible, isBase(stem, under: chain), let entry = table[stem.hash],
        !entry.kinds.contains(.name)
      {
        let cost = chain.isCliticsOnly ? SlipCost.clitic : SlipCost.derived
        best = max(best ?? 1, Int(entry.frequency) - cost)
      }
      return false
    }
    return best.map(UInt8.init)
  }
}

extension WordEntry {
  /// Whether a suggestion may propose the word.
  fileprivate var isSuggestible: Bool {
    !kinds.isDisjoint(with: [.base, .form]) && !kinds.contains(.refused)
  }
}

/// The suggestions so far, none twice.
private struct BestSuggestions {
  private var found: [String: Suggestion] = [:]

  /// The score from which a word of the table is so likely that derived words need not be tried.
  static let convincing = 34

  private(set) var score = Int.min

  /// Whether nothing close and at all frequent was found.
  var isPoor: Bool { !found.values.contains { $0.frequency >= 25 } }

  mutating func add(_ word: UnsafeBufferPointer<UInt8>, distance: Int, frequency: UInt8, cost: Int) {
    let text = String(decoding: word, as: UTF8.self)
    let score = Int(frequency) - cost
    if let other = found[text], other.score >= score { return }
    found[text] = Suggestion(word: text, distance: distance, frequency: frequency, score: score)
    self.score = max(self.score, score)
  }

  func ranked(_ limit: Int) -> [Suggestion] {
    Array(found.values.sorted { ($1.score, $0.word) < ($0.score, $1.word) }.prefix(limit))
  }
}
