import Bahasa

/// The runs of three words of a text, by which copying is told that changes a word here and there.
///
/// Runs of eight (`Shingles`) miss a copy with every sixth word changed; short announcements share many runs of
/// three with their sheet without being copies, so the share that counts as copied is high.
struct Trigrams: Sendable {
  private let runs: RunSet

  /// Takes the runs of a text, those left out that another text has too.
  init(_ text: String, without other: String = "") {
    let others = RunSet(WordRun.hashes(of: 3, in: Trigrams.words(other)))
    runs = RunSet(WordRun.hashes(of: 3, in: Trigrams.words(text)).filter { !others.contains($0) })
  }

  /// The share of words, one after the other, that lie within a run of this one, from 0 to 1.
  func coverage(of words: [WordHash]) -> Double {
    guard !words.isEmpty else { return 0 }
    var covered = [Bool](repeating: false, count: words.count)
    for (start, run) in WordRun.hashes(of: 3, in: words).enumerated() where runs.contains(run) {
      for place in start..<start + 3 { covered[place] = true }
    }
    return Double(covered.count { $0 }) / Double(words.count)
  }

  private static func words(_ text: String) -> [WordHash] {
    TextScanner.tokens(text).filter { $0.kind != .mark }.map(\.hash)
  }
}
