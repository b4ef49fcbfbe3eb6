import Bahasa

/// The words that a hashtag in small letters runs together.
enum HashtagWords {
  /// The fewest words that make the tag; nil if it is one word, has capitals, or is not made of known words.
  ///
  /// - Complexity: O(*n*²) look-ups for a tag of *n* bytes, of which the first 60 count.
  static func split(_ tag: ArraySlice<UInt8>) -> [String]? {
    let bytes = Array(tag)
    guard (7...60).contains(bytes.count),
      bytes.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }),
      !isWord(bytes[...])
    else { return nil }
    var best: [[Int]?] = Array(repeating: nil, count: bytes.count + 1)
    best[0] = [0]
    for end in 3...bytes.count {
      for start in 0...(end - 3) {
        guard let cuts = best[start], isWord(bytes[start..<end]) else { continue }
        if best[end].map({ cuts.count + 1 < $0.count }) ?? true { best[end] = cuts + [end] }
      }
    }
    guard let cuts = best[bytes.count], cuts.count > 2 else { return nil }
    return zip(cuts, cuts.dropFirst()).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
  }

  /// Whether a tag in small letters is so long that it must be several words.
  static func isLong(_ tag: ArraySlice<UInt8>) -> Bool {
    tag.count >= 18 && tag.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
  }

  /// Whether bytes are a known word, one in frequent use if it is short.
  private static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let entry = Lexicon.standard.entry(WordHash(bytes)), entry.isKnown else { return false }
    return entry.frequency >= (bytes.count < 5 ? 42 : 25)
  }
}
