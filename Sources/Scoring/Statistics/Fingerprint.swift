import Bahasa

/// A few characteristic runs of words of a text, by which copies are found however they were shortened.
///
/// Any run of eight words that two texts share leaves at least one mark in both.
///
/// Source: winnowing as in S. Schleimer, D. Wilkerson and A. Aiken, “Winnowing: local algorithms for document
/// fingerprinting”, SIGMOD 2003, with words in place of letters, *k* = 5 and *w* = 4.
public struct Fingerprint: Sendable {
  /// The words of a run.
  public static let run = 5
  /// The runs of a window, of which the smallest is kept.
  public static let window = 4

  /// The runs that were kept.
  let marks: Set<UInt64>
  /// All runs with the bytes they cover, but those of the templates.
  private let runs: [(hash: UInt64, range: Range<Int>)]

  /// Takes the fingerprint of a text; case, punctuation and line ends do not matter.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - templates: Texts that everyone was given, such as the fact sheet; runs of theirs do not count.
  /// - Complexity: O(*n*).
  public init(_ text: String, without templates: FingerprintTemplates = FingerprintTemplates([])) {
    let runs = Fingerprint.runs(text).filter { !templates.hashes.contains($0.hash) }
    self.runs = runs
    var marks: Set<UInt64> = []
    if runs.count <= Fingerprint.window {
      if let smallest = runs.map(\.hash).min() { marks.insert(smallest) }
    } else {
      for start in 0...runs.count - Fingerprint.window {
        var smallest = UInt64.max
        for run in runs[start..<start + Fingerprint.window] { smallest = min(smallest, run.hash) }
        marks.insert(smallest)
      }
    }
    self.marks = marks
  }

  /// Every run of words with the bytes that it covers.
  static func runs(_ text: String) -> [(hash: UInt64, range: Range<Int>)] {
    let words = TextScanner.tokens(text).filter { $0.kind != .mark }
    guard words.count >= run else { return [] }
    let hashes = words.map { $0.hash.value }
    return (0...words.count - run).map { start in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for word in hashes[start..<start + run] { hash = (hash ^ word) &* 0x100_0000_01b3 }
      // Mixed once more, so that the smallest of a window is one of chance and not of the last word.
      hash = (hash ^ (hash >> 31)) &* 0x94d0_49bb_1331_11eb
      return (hash ^ (hash >> 29), words[start].range.lowerBound..<words[start + run - 1].range.upperBound)
    }
  }

  /// The share of the marks of the text that has fewer of them which stand in the other too, from 0 to 1.
  public func likeness(to other: Fingerprint) -> Double {
    let fewer = min(marks.count, other.marks.count)
    return fewer == 0 ? 0 : Double(marks.intersection(other.marks).count) / Double(fewer)
  }

  /// The stretches, in UTF-8 bytes of either text, that stand in both; the longest first.
  public func passages(sharedWith other: Fingerprint) -> [(own: Range<Int>, other: Range<Int>)] {
    let places = Dictionary(
      zip(other.runs.map(\.hash), other.runs.indices), uniquingKeysWith: { first, _ in first })
    var found: [(own: Range<Int>, other: Range<Int>)] = []
    var expected: (own: Int, other: Int)?
    for (place, run) in runs.enumerated() {
      guard let match = places[run.hash] else { continue }
      let range = other.runs[match].range
      // Runs of the templates are left out, so that the next run may begin far behind.
      if let last = found.last, let next = expected, next.own == place, next.other == match,
        run.range.lowerBound < last.own.upperBound, range.lowerBound < last.other.upperBound
      {
        found[found.count - 1] = (
          last.own.lowerBound..<run.range.upperBound, last.other.lowerBound..<range.upperBound
        )
      } else {
        found.append((run.range, range))
      }
      expected = (place + 1, match + 1)
    }
    return found.sorted { ($1.own.count, $0.own.lowerBound) < ($0.own.count, $1.own.lowerBound) }
  }
}

/// Texts that everyone was given, so that having them in common says nothing.
public struct FingerprintTemplates: Sendable {
  let hashes: Set<UInt64>

  /// Takes the runs of words of these texts.
  public init(_ texts: [String]) {
    hashes = Set(texts.flatMap { Fingerprint.runs($0).map(\.hash) })
  }
}
