import Bahasa

/// Some words in order, as one number by which runs of them are told apart.
enum WordRun {
  static func hash(_ words: some Sequence<WordHash>) -> UInt64 { words.reduce(0, joined) }

  private static func joined(_ run: UInt64, _ word: WordHash) -> UInt64 {
    (run &* 0x100_0000_01b3) ^ word.value
  }

  /// The numbers of all runs of a length in a text, in order; none for a text that is shorter.
  ///
  /// - Complexity: O(*n* × length).
  static func hashes(of length: Int, in words: [WordHash]) -> [UInt64] {
    guard words.count >= length else { return [] }
    var runs = [UInt64](repeating: 0, count: words.count - length + 1)
    // One word of every run at a time, so that none waits for the one before it.
    for offset in 0..<length {
      for start in runs.indices { runs[start] = joined(runs[start], words[offset + start]) }
    }
    return runs
  }
}
