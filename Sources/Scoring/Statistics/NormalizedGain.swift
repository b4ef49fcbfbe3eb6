/// How much of what a class could still learn it learnt, from the means of two tests.
///
/// Source: R. R. Hake, *American Journal of Physics* 66 (1998), 64–74: ⟨g⟩ = (after − before) ÷ (100 − before),
/// taken of class means, because the mean of individual gains is undefined where someone began with 100.
public struct NormalizedGain: Sendable, Equatable {
  /// Hake's bands.
  public enum Band: Sendable {
    /// Below 0.3.
    case low
    /// From 0.3, below 0.7.
    case medium
    /// 0.7 and more.
    case high
  }

  /// How many people took both tests.
  public let people: Int
  /// How many took only one of the two.
  public let dropped: Int
  /// The mean before, out of 100.
  public let before: Double
  /// The mean after, out of 100.
  public let after: Double

  /// The mean above which a first test says too little about learning, out of 100.
  public static let ceiling = 85.0

  /// Compares the marks of two tests, out of 100, by person; nil where nobody took both.
  public init?(before: [String: Double], after: [String: Double]) {
    let both = Set(before.keys).intersection(after.keys).sorted()
    guard !both.isEmpty else { return nil }
    people = both.count
    dropped = Set(before.keys).union(after.keys).count - both.count
    self.before = Moments.mean(both.compactMap { before[$0] })
    self.after = Moments.mean(both.compactMap { after[$0] })
  }

  /// Whether the first test was so easy that the gain must not be reported.
  public var hasCeiling: Bool { before > NormalizedGain.ceiling }

  /// The gain, negative where the class lost; nil under the ceiling effect.
  public var value: Double? { hasCeiling ? nil : (after - before) / (100 - before) }

  /// The band of the gain.
  public var band: Band? {
    value.map { $0 < 0.3 ? .low : $0 < 0.7 ? .medium : .high }
  }
}
