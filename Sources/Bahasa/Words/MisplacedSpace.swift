/// Words that run together, or are torn apart, by a space in the wrong place.
extension Lexicon {
  /// The two common words that an unknown folded word runs together: *danmasyarakat*; nil if there are none.
  ///
  /// - Complexity: two look-ups for a letter of the word.
  public func splitWords(of word: [UInt8]) -> (first: String, second: String)? {
    guard word.count >= 8, word.count <= AffixSearch.maximumLength else { return nil }
    return word.withUnsafeBufferPointer { word in
      var best = 0
      var place = 0
      for index in 3...(word.count - 4) {
        let first = UnsafeBufferPointer(rebasing: word[..<index])
        let second = UnsafeBufferPointer(rebasing: word[index...])
        // *yangmenimpa*: beside a word such as *yang*, a rarer one will do.
        let (one, two) = (wholeWord(first), wholeWord(second))
        let frequency = max(one, two) >= 68 && min(one, two) >= 32 ? 45 : min(one, two)
        if frequency > best {
          best = frequency
          place = index
        }
      }
      guard best >= 45 else { return nil }
      return (
        String(decoding: word[..<place], as: UTF8.self), String(decoding: word[place...], as: UTF8.self)
      )
    }
  }

  /// Whether two folded words, of which one is unknown, are one common word torn apart: *ke* *giatan*; or any word
  /// if both are unknown: *diraha* *siakan*.
  public func isTornWord(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    let whole = first + second
    guard whole.count >= 6 else { return false }
    if whole.withUnsafeBufferPointer({ wholeWord($0) >= 40 }) { return true }
    return whole.count >= 9
      && [first, second].allSatisfy { half in half.withUnsafeBufferPointer { !knows($0) } }
      && whole.withUnsafeBufferPointer { knows($0) }
  }

  /// The preposition or particle that an unknown folded word has joined to a known one: *di* of *didataran*, *per*
  /// of *perkarung*; nil if there is none.
  public func joinedPreposition(of word: [UInt8]) -> String? {
    word.withUnsafeBufferPointer { word in
      for preposition in ["di", "ke", "per"] {
        let length = preposition.utf8.count
        guard word.count >= length + 5, word.starts(with: preposition.utf8) else { continue }
        let rest = UnsafeBufferPointer(rebasing: word[length...])
        guard let entry = table[WordHash(rest)], entry.isKnown, !entry.kinds.contains(.name),
          entry.frequency >= 25,
          preposition != "per" || entry.kinds.contains(.base)
        else { continue }
        return preposition
      }
      return nil
    }
  }

  /// The frequency of an Indonesian word that stands in the table and is no mere name; 0 for others.
  private func wholeWord(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    guard let entry = table[WordHash(word)], entry.isKnown, !entry.kinds.isDisjoint(with: [.base, .form])
    else {
      return 0
    }
    return Int(entry.frequency)
  }
}
