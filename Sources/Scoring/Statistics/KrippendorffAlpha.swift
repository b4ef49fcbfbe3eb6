/// Krippendorff's α: how far any number of markers agree, with things that not everyone marked.
///
/// 1 is full agreement, 0 what chance would give.
///
/// Source: K. Krippendorff, “Computing Krippendorff's alpha-reliability” (2011).
public struct KrippendorffAlpha: Sendable, Equatable {
  /// How the distance of two values is measured.
  public enum Metric: Sendable {
    /// By how many of the values given lie between them.
    case ordinal
    /// By the square of their difference.
    case interval
  }

  /// α, at most 1.
  public let value: Double
  /// How many things at least two people marked.
  public let units: Int

  /// Measures agreement; nil where fewer than two values can be compared, or all are the same.
  ///
  /// - Parameters:
  ///   - units: For each thing the values it was given; those with fewer than two are left out.
  ///   - metric: How the distance of two values is measured.
  public init?(_ units: [[Double]], metric: Metric) {
    let pairable = units.filter { $0.count >= 2 }
    let values = Set(pairable.joined()).sorted()
    guard values.count >= 2 else { return nil }
    let places = Dictionary(
      zip(values, values.indices), uniquingKeysWith: { first, _ in first })
    let size = values.count
    // The matrix of coincidences: each thing counts as many values as it was given.
    var coincidences = [Double](repeating: 0, count: size * size)
    for unit in pairable {
      let indices = unit.compactMap { places[$0] }
      let share = 1 / Double(indices.count - 1)
      for (position, row) in indices.enumerated() {
        for (other, column) in indices.enumerated() where other != position {
          coincidences[row * size + column] += share
        }
      }
    }
    let totals = (0..<size).map { row in coincidences[row * size..<(row + 1) * size].reduce(0, +) }
    let all = totals.reduce(0, +)
    var observed = 0.0
    var expected = 0.0
    for row in 0..<size {
      for column in 0..<size where row != column {
        let distance = KrippendorffAlpha.distance(row, column, values, totals, metric)
        observed += coincidences[row * size + column] * distance
        expected += totals[row] * totals[column] * distance
      }
    }
    guard expected > 0 else { return nil }
    value = 1 - (all - 1) * observed / expected
    self.units = pairable.count
  }

  private static func distance(
    _ first: Int, _ second: Int, _ values: [Double], _ totals: [Double], _ metric: Metric
  ) -> Double {
    let difference: Double
    switch metric {
    case .interval: difference = values[first] - values[second]
    case .ordinal:
      let between = totals[min(first, second)...max(first, second)].reduce(0, +)
      difference = between - (totals[first] + totals[second]) / 2
    }
    return difference * difference
  }

  /// The range in which α lies with a confidence, from drawing the things marked with replacement.
  ///
  /// The same seed gives the same range. Nil for fewer than five things, and where hardly any draw has two
  /// different values.
  ///
  /// Source: percentile bootstrap over units as in A. Zapf et al., “Measuring inter-rater reliability for
  /// nominal data”, *BMC Medical Research Methodology* 16 (2016) 93.
  public static func interval(
    _ units: [[Double]], metric: Metric, confidence: Double = 0.95, draws: Int = 1000, seed: UInt64
  ) -> ClosedRange<Double>? {
    let pairable = units.filter { $0.count >= 2 }
    guard pairable.count >= 5 else { return nil }
    var generator = SplitMix64(seed: seed)
    var found: [Double] = []
    for _ in 0..<draws {
      let drawn = pairable.map { _ in pairable[generator.index(below: pairable.count)] }
      if let alpha = KrippendorffAlpha(drawn, metric: metric) { found.append(alpha.value) }
    }
    guard found.count * 2 > draws else { return nil }
    found.sort()
    let tail = (1 - confidence) / 2
    let low = found[Int(tail * Double(found.count - 1))]
    let high = found[Int(((1 - tail) * Double(found.count - 1)).rounded(.up))]
    return low...high
  }
}
