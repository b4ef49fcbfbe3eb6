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
    for group in endings {
      for base in bases {
        for ending in group where base.count >= ending.count + 4 && ends(base, with: ending) {
          bases.append(base.dropLast(ending.count))
        }
      }
    }
    var result: [WordHash] = []
    for base in bases {
      append(WordHash(base), to: &result)
      withoutPrefix(base, to: &result)
    }
    return result
  }

  private static func append(_ hash: WordHash, to result: inout [WordHash]) {
    if !result.contains(hash) { result.append(hash) }
  }

  private static func ends(_ base: ArraySlice<UInt8>, with ending: [UInt8]) -> Bool {
    zip(base.suffix(ending.count), ending).allSatisfy { $0 == $1 }
  }

  private static func begins(_ base: ArraySlice<UInt8>, with prefix: [UInt8]) -> Bool {
    zip(base, prefix).allSatisfy { $0 == $1 }
  }

  private static let endings = [["lah", "kah", "pun"], ["nya", "ku", "mu"], ["kan", "an", "i"]].map {
    $0.map { Array($0.utf8) }
  }

  private struct Prefix {
    let bytes: [UInt8]
    /// The shortest stem that it leaves.
    let shortest: Int
    /// The letter that it swallowed.
    var lost: UInt8?
  }

  /// By their first letters, so that most words are told at a glance to have none.
  private static let prefixes: [UInt8: [Prefix]] = {
    let plain = [
      ("memper", 4), ("diper", 4), ("di", 3), ("ber", 3), ("ter", 4), ("per", 4), ("ke", 4), ("se", 4),
      ("be", 4), ("me", 4), ("pe", 4), ("mem", 4), ("men", 4), ("pem", 4), ("pen", 4), ("meng", 3),
      ("peng", 3),
    ].map { Prefix(bytes: Array($0.0.utf8), shortest: $0.1) }
    let nasal = [
      ("mem", "p"), ("pem", "p"), ("men", "t"), ("pen", "t"), ("meny", "s"), ("peny", "s"), ("meng", "k"),
      ("peng", "k"),
    ].map { Prefix(bytes: Array($0.0.utf8), shortest: 3, lost: $0.1.utf8.first) }
    return Dictionary(grouping: plain + nasal) { $0.bytes.first ?? 0 }
  }()

  private static func withoutPrefix(_ base: ArraySlice<UInt8>, to result: inout [WordHash]) {
    guard let first = base.first, let candidates = prefixes[first] else { return }
    for prefix in candidates
    where base.count >= prefix.bytes.count + prefix.shortest && begins(base, with: prefix.bytes) {
      let rest = base.dropFirst(prefix.bytes.count)
      guard let lost = prefix.lost else {
        append(WordHash(rest), to: &result)
        continue
      }
      if let vowel = rest.first, vowels.contains(vowel) { append(WordHash([lost] + rest), to: &result) }
    }
  }

  private static let vowels = Array("aiueo".utf8)
}
