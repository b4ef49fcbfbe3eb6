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
  static func of(_ word: String) -> [WordHash] {
    let bytes = word.utf8.filter { $0 != UInt8(ascii: "-") }
    var bases = [bytes[...]]
    for endings in [["lah", "kah", "pun"], ["nya", "ku", "mu"], ["kan", "an", "i"]] {
      for base in bases {
        for ending in endings
        where base.count >= ending.utf8.count + 4 && base.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        {
          bases.append(base.dropLast(ending.utf8.count))
        }
      }
    }
    var result: [WordHash] = []
    for base in bases {
      append(WordHash(base), to: &result)
      for stem in withoutPrefix(base) { append(WordHash(stem), to: &result) }
    }
    return result
  }

  private static func append(_ hash: WordHash, to result: inout [WordHash]) {
    if !result.contains(hash) { result.append(hash) }
  }

  private static let plain: [(prefix: String, shortest: Int)] = [
    ("memper", 4), ("diper", 4), ("di", 3), ("ber", 3), ("ter", 4), ("per", 4), ("ke", 4), ("se", 4),
    ("be", 4),
    ("me", 4), ("pe", 4), ("mem", 4), ("men", 4), ("pem", 4), ("pen", 4), ("meng", 3), ("peng", 3),
  ]
  private static let nasal: [(prefix: String, lost: UInt8)] = [
    ("mem", UInt8(ascii: "p")), ("pem", UInt8(ascii: "p")), ("men", UInt8(ascii: "t")),
    ("pen", UInt8(ascii: "t")), ("meny", UInt8(ascii: "s")), ("peny", UInt8(ascii: "s")),
    ("meng", UInt8(ascii: "k")), ("peng", UInt8(ascii: "k")),
  ]

  private static func withoutPrefix(_ base: ArraySlice<UInt8>) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for (prefix, shortest) in plain
    where base.count >= prefix.utf8.count + shortest && base.starts(with: prefix.utf8) {
      result.append(Array(base.dropFirst(prefix.utf8.count)))
    }
    for (prefix, lost) in nasal where base.count >= prefix.utf8.count + 3 && base.starts(with: prefix.utf8) {
      let rest = base.dropFirst(prefix.utf8.count)
      if let first = rest.first, "aiueo".utf8.contains(first) { result.append([lost] + rest) }
    }
    return result
  }
}
