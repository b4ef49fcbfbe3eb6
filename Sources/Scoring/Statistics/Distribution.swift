/// How a set of marks is spread.
public struct Distribution: Sendable, Equatable {
  /// How many there are.
  public let count: Int
  /// The arithmetic mean.
  public let mean: Double
  /// The middle one, or the mean of the two in the middle.
  public let median: Double
  /// The standard deviation with divisor *n* − 1; nil for one value.
  public let deviation: Double?
  /// The lowest and the highest.
  public let range: ClosedRange<Double>

  /// Describes values; nil for none.
  public init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let lowest = sorted.first, let highest = sorted.last else { return nil }
    count = sorted.count
    mean = Moments.mean(sorted)
    let middle = sorted.count / 2
    median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    deviation = Moments.variance(sorted).map { $0.squareRoot() }
    range = lowest...highest
  }

  /// How many values fall into each of ten half-open bands of ten; 100 counts with the last.
  public static func histogram(_ values: [Double]) -> [Int] {
    values.reduce(into: [Int](repeating: 0, count: 10)) { bands, value in
      bands[min(max(Int(value / 10), 0), 9)] += 1
    }
  }
}
