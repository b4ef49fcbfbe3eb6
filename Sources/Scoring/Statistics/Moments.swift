/// Mean, spread and correlation of numbers.
enum Moments {
  /// The arithmetic mean; 0 for nothing.
  static func mean(_ values: some Collection<Double>) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  /// The variance with divisor *n* − 1; nil for fewer than two values.
  static func variance(_ values: [Double]) -> Double? {
    guard values.count >= 2 else { return nil }
    let mean = mean(values)
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
  }

  /// Pearson's correlation; nil where one of the two does not vary.
  static func correlation(_ first: [Double], _ second: [Double]) -> Double? {
    guard first.count == second.count, first.count >= 2 else { return nil }
    let (meanOfFirst, meanOfSecond) = (mean(first), mean(second))
    var (both, ofFirst, ofSecond) = (0.0, 0.0, 0.0)
    for (one, other) in zip(first, second) {
      both += (one - meanOfFirst) * (other - meanOfSecond)
      ofFirst += (one - meanOfFirst) * (one - meanOfFirst)
      ofSecond += (other - meanOfSecond) * (other - meanOfSecond)
    }
    guard ofFirst > 1e-12, ofSecond > 1e-12 else { return nil }
    return both / (ofFirst * ofSecond).squareRoot()
  }
}
