/// How one marker marks beside the others and as time goes on.
public struct MarkerProfile: Sendable, Equatable {
  /// How many drafts the marker marked.
  public let count: Int
  /// The mean of the marks.
  public let mean: Double
  /// How far the marker's marks lie above those of others on the same drafts, on average; nil without any
  /// draft in common.
  public let severity: Double?
  /// How many drafts were also marked by others.
  public let shared: Int
  /// The mean of the last third less that of the first third, each seen against the mean of the machine or of
  /// others for the same drafts; nil for fewer than nine drafts.
  public let drift: Double?

  /// One mark in order of time.
  public struct Given: Sendable, Equatable {
    /// The mark out of 100.
    public let mark: Double
    /// What others gave the same draft, on average.
    public let others: Double?
    /// What the draft should be worth by a yardstick that does not tire.
    public let reference: Double?

    /// A mark beside what others and a yardstick say.
    public init(mark: Double, others: Double?, reference: Double?) {
      self.mark = mark
      self.others = others
      self.reference = reference
    }
  }

  /// Describes the marks of one marker in order of time; nil for none.
  public init?(_ given: [Given]) {
    guard !given.isEmpty else { return nil }
    count = given.count
    mean = Moments.mean(given.map(\.mark))
    let differences = given.compactMap { one in one.others.map { one.mark - $0 } }
    shared = differences.count
    severity = differences.isEmpty ? nil : Moments.mean(differences)
    let seen = given.compactMap { one in one.reference.map { one.mark - $0 } }
    let third = seen.count / 3
    drift = seen.count < 9 ? nil : Moments.mean(seen.suffix(third)) - Moments.mean(seen.prefix(third))
  }
}
