/// Texts of a class that have more in common than chance and a common task explain.
public struct LikePairs: Sendable {
  /// Two texts by their places in the list.
  public struct Pair: Sendable, Equatable {
    /// The place of the first.
    public let first: Int
    /// The place of the second.
    public let second: Int
    /// How much of the shorter one stands in the other, from 0 to 1.
    public let likeness: Double
  }

  /// The pairs, the most alike first.
  public let pairs: [Pair]

  /// Finds pairs by an index of the marks, so that texts without a mark in common are never compared.
  ///
  /// Marks that stand in more than a quarter of the texts, and in ten at least, belong to the task and do not
  /// count.
  ///
  /// - Parameters:
  ///   - texts: The fingerprints.
  ///   - least: The likeness from which a pair is reported.
  public init(_ texts: [Fingerprint], atLeast least: Double = 0.3) {
    var holders: [UInt64: [Int]] = [:]
    for (place, text) in texts.enumerated() {
      for mark in text.marks { holders[mark, default: []].append(place) }
    }
    let common = max(10, texts.count / 4)
    var counted = [Int](repeating: 0, count: texts.count)
    var shared: [Int: Int] = [:]
    for places in holders.values where places.count <= common {
      for place in places { counted[place] += 1 }
      for (index, first) in places.enumerated() {
        for second in places[(index + 1)...] {
          shared[min(first, second) * texts.count + max(first, second), default: 0] += 1
        }
      }
    }
    pairs = shared.compactMap { key, count in
      let (first, second) = key.quotientAndRemainder(dividingBy: texts.count)
      let likeness = Double(count) / Double(min(counted[first], counted[second]))
      // One or two runs in common are a turn of phrase.
      return count >= 3 && likeness >= least
        ? Pair(first: first, second: second, likeness: likeness) : nil
    }.sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
  }
}
