import Bahasa

/// What may be left of a word when affixes are taken off, without asking a dictionary.
///
/// For comparing two texts only: both sides are cut alike, so a stem that is no word does no harm as long as
/// unrelated words do not meet in it; stems under four letters (three after *meng-*, *di-* and *ber-*) are not
/// made. Sound changes of *meN-* and *peN-* are undone (*memeriksa*, *diperiksa* → *periksa*).
enum WordStems {
  /// The hashes of the word itself and of its possible stems.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: The hashes, each once.
  /// - Complexity: O(*n*) in the letters; nothing is allocated.
  static func of(_ word: String) -> Stems {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(word.utf8.count, 1)) { bytes in
      var count = 0
      for byte in word.utf8 where byte != UInt8(ascii: "-") {
        bytes[count] = byte
        count += 1
      }
      return stems(of: UnsafeBufferPointer(rebasing: bytes[..<count]))
    }
  }

  private static func stems(of word: UnsafeBufferPointer<UInt8>) -> Stems {
    // Endings are cut off one after the other, so what is left of the word always is its beginning.
    withUnsafeTemporaryAllocation(of: Int.self, capacity: mostBases) { bases in
      bases[0] = word.count
      var count = 1
      for group in endings {
        for place in 0..<count where group.mayEnd(word, at: bases[place]) {
          for ending in group.endings where ending.ends(word, at: bases[place]) {
            bases[count] = bases[place] - ending.count
            count += 1
          }
        }
      }
      var result = Stems()
      for place in 0..<count {
        let base = UnsafeBufferPointer(rebasing: word[..<bases[place]])
        result.insert(WordHash(base))
        withoutPrefix(base, to: &result)
      }
      return result
    }
  }

  /// One each of the first two groups can fit, two of the third: 2 × 2 × 3 bases at most.
  private static let mostBases = 12
  private static let endings = [["lah", "kah", "pun"], ["nya", "ku", "mu"], ["kan", "an", "i"]].map {
    EndingGroup($0)
  }

  /// Endings of which a word has one at a place.
  private struct EndingGroup {
    let endings: [Affix]
    /// A bit for each letter with which one of them ends, so that most words are told at a glance to have none.
    private let letters: UInt32

    init(_ texts: [String]) {
      endings = texts.map { Affix($0) }
      letters = texts.reduce(0) { bits, text in bits | (text.utf8.last.map { 1 << UInt32($0 & 31) } ?? 0) }
    }

    func mayEnd(_ word: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
      end > 4 && letters & (1 << UInt32(word[end - 1] & 31)) != 0
    }
  }

  /// An affix of at most eight letters, packed into one number so that it is compared at once.
  private struct Affix {
    let letters: UInt64
    let count: Int

    init(_ text: String) {
      letters = text.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
      count = text.utf8.count
    }

    /// Whether a word cut at `end` ends so and four letters remain.
    func ends(_ word: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
      end >= count + 4 && Affix.packed(word, from: end - count, count: count) == letters
    }

    /// Whether a word begins so.
    func begins(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
      word.count >= count && Affix.packed(word, from: 0, count: count) == letters
    }

    private static func packed(_ word: UnsafeBufferPointer<UInt8>, from start: Int, count: Int) -> UInt64 {
      var packed: UInt64 = 0
      for place in (start..<start + count).reversed() { packed = packed << 8 | UInt64(word[place]) }
      return packed
    }
  }

  private struct Prefix {
    let affix: Affix
    /// The shortest stem that it leaves.
    let shortest: Int
    /// The letter that it swallowed.
    var lost: UInt8?
  }

  /// By their first letters, so that most words are told at a glance to have none.
  private static let prefixes: [[Prefix]] = {
    let plain = [
      ("memper", 4), ("diper", 4), ("di", 3), ("ber", 3), ("ter", 4), ("per", 4), ("ke", 4), ("se", 4),
      ("be", 4), ("me", 4), ("pe", 4), ("mem", 4), ("men", 4), ("pem", 4), ("pen", 4), ("meng", 3),
      ("peng", 3),
    ].map { Prefix(affix: Affix($0.0), shortest: $0.1) }
    let nasal = [
      ("mem", "p"), ("pem", "p"), ("men", "t"), ("pen", "t"), ("meny", "s"), ("peny", "s"), ("meng", "k"),
      ("peng", "k"),
    ].map { Prefix(affix: Affix($0.0), shortest: 3, lost: $0.1.utf8.first) }
    let byLetter = Dictionary(grouping: plain + nasal) { UInt8(truncatingIfNeeded: $0.affix.letters) }
    return (0...UInt8.max).map { byLetter[$0] ?? [] }
  }()

  private static func withoutPrefix(_ base: UnsafeBufferPointer<UInt8>, to result: inout Stems) {
    guard let first = base.first else { return }
    for prefix in prefixes[Int(first)]
    where base.count >= prefix.affix.count + prefix.shortest && prefix.affix.begins(base) {
      let rest = UnsafeBufferPointer(rebasing: base[prefix.affix.count...])
      guard let lost = prefix.lost else {
        result.insert(WordHash(rest))
        continue
      }
      guard let vowel = rest.first, Letter.isVowel(vowel) else { continue }
      var builder = WordHash.Builder()
      builder.combine(lost)
      for byte in rest { builder.combine(byte) }
      result.insert(builder.finalized)
    }
  }
}
