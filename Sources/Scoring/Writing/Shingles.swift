import Bahasa

/// The runs of eight words of a text, by which copying is told from writing.
///
/// Source: A. Z. Broder, “On the resemblance and containment of documents”, SEQUENCES 1997.
public struct Shingles: Sendable {
  /// The words of a run.
  public static let length = 8

  private let runs: RunSet

  /// Takes the runs of a text; case, punctuation and line ends do not matter.
  ///
  /// - Complexity: O(*n*).
  public init(_ text: String) {
    self.init(words: TextScanner.tokens(text).filter { $0.kind != .mark }.map(\.hash))
  }

  init(words: [WordHash]) {
    runs = RunSet(WordRun.hashes(of: Shingles.length, in: words))
  }

  /// The share of these runs that stand in another text too, from 0 to 1; 0 for texts shorter than a run.
  public func share(in other: Shingles) -> Double {
    runs.count == 0 ? 0 : Double(runs.shared(with: other.runs)) / Double(runs.count)
  }

  /// How much two texts have in common, seen from the one that holds less of its own: for finding twins
  /// among participants.
  public func likeness(to other: Shingles) -> Double { max(share(in: other), other.share(in: self)) }
}
