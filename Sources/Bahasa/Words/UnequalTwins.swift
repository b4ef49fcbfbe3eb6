/// Reduplications of which one half has a slip.
extension Lexicon {
  /// What a folded word with one hyphen should be, where its halves differ by one letter and one half alone is a
  /// word: *senimans-seniman*, *masyarkat-masyarakat*; nil for others.
  public func mendedTwins(_ word: [UInt8]) -> String? {
    let halves = word.split(separator: Letter.hyphen, omittingEmptySubsequences: false).map(Array.init)
    guard halves.count == 2, halves[0] != halves[1], min(halves[0].count, halves[1].count) >= 4 else {
      return nil
    }
    let known = halves.map { half in half.withUnsafeBufferPointer { knows($0) } }
    // *undangan-undang*
    if known[0], halves[0] == halves[1] + Array("an".utf8) {
      let whole = String(decoding: halves[0], as: UTF8.self)
      return whole + "-" + whole
    }
    guard known[0] != known[1], Damerau.isAtMostOne(halves[0], halves[1]) else { return nil }
    let right = String(decoding: known[0] ? halves[0] : halves[1], as: UTF8.self)
    return right + "-" + right
  }
}

/// Damerau's distance where only zero and one matter.
public enum Damerau {
  /// Whether one letter dropped, put in, replaced or swapped with the next makes one word of the other.
  ///
  /// - Complexity: linear in the length.
  public static func isAtMostOne(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard long.count - short.count <= 1 else { return false }
    guard let first = short.indices.first(where: { short[$0] != long[$0] }) else { return true }
    if short.count < long.count { return short[first...].elementsEqual(long[(first + 1)...]) }
    if short[(first + 1)...].elementsEqual(long[(first + 1)...]) { return true }
    return first + 1 < short.count && short[first] == long[first + 1] && short[first + 1] == long[first]
      && short[(first + 2)...].elementsEqual(long[(first + 2)...])
  }
}
