/// How far two markers agree on levels that they gave to the same things.
public struct Agreement: Sendable, Equatable {
  /// How many things both marked.
  public let count: Int
  /// The share with the very same level, from 0 to 1.
  public let exact: Double
  /// The share with levels at most one apart, from 0 to 1.
  public let adjacent: Double
  /// Cohen's κ with quadratic weights, at most 1; nil where both always gave one and the same level.
  public let weightedKappa: Double?

  /// Compares pairs of levels; nil without any pair.
  ///
  /// κ = 1 − Σ w·observed ÷ Σ w·expected with w = (i − j)²; the usual divisor (k − 1)² cancels out, so that
  /// levels nobody gave do not matter.
  ///
  /// Source: J. Cohen, “Weighted kappa”, *Psychological Bulletin* 70 (1968), 213–220.
  public init?(_ pairs: [(first: Int, second: Int)]) {
    guard !pairs.isEmpty else { return nil }
    count = pairs.count
    let total = Double(pairs.count)
    exact = Double(pairs.count { $0.first == $0.second }) / total
    adjacent = Double(pairs.count { abs($0.first - $0.second) <= 1 }) / total
    let observed = pairs.reduce(0.0) { $0 + Agreement.weight($1.first, $1.second) } / total
    let first = Dictionary(pairs.map { ($0.first, 1) }, uniquingKeysWith: +)
    let second = Dictionary(pairs.map { ($0.second, 1) }, uniquingKeysWith: +)
    var expected = 0.0
    for (level, times) in first {
      for (other, otherTimes) in second {
        expected += Agreement.weight(level, other) * Double(times * otherTimes)
      }
    }
    expected /= total * total
    weightedKappa = expected == 0 ? nil : 1 - observed / expected
  }

  private static func weight(_ first: Int, _ second: Int) -> Double {
    Double((first - second) * (first - second))
  }
}
