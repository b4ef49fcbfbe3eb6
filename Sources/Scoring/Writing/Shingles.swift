import Bahasa

/// The runs of eight words of a text, by which copying is told from writing.
///
/// Source: A. Z. Broder, “On the resemblance and containment of documents”, SEQUENCES 1997.
public struct Shingles: Sendable, Equatable {
  /// The words of a run.
  public static let length = 8

  let hashes: Set<UInt64>

  /// Takes the runs of a text; case, punctuation and line ends do not matter.
  ///
  /// - Complexity: O(*n*).
  public init(_ text: String) {
    self.init(words: TextScanner.tokens(text).filter { $0.kind != .mark }.map(\.hash))
  }

  init(words: [WordHash]) {
    guard words.count >= Shingles.length else {
      hashes = []
      return
    }
    hashes = Set(
      (0...words.count - Shingles.length).map { start in
        words[start..<start + Shingles.length].reduce(0) { ($0 &* 0x100_0000_01b3) ^ $1.value }
      })
  }

  /// The share of these runs that stand in another text too, from 0 to 1; 0 for texts shorter than a run.
  public func share(in other: Shingles) -> Double {
    hashes.isEmpty ? 0 : Double(hashes.count { other.hashes.contains($0) }) / Double(hashes.count)
  }

  /// How much two texts have in common, seen from the one that holds less of its own: for finding twins
  /// among participants.
  public func likeness(to other: Shingles) -> Double { max(share(in: other), other.share(in: self)) }
}
