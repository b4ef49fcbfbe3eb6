/// What the answers of a class say about the items of a test.
///
/// Sources: classical test theory as in R. L. Ebel, *Essentials of Educational Measurement* (1972), and the quiz
/// statistics of Moodle (facility, discrimination against the rest of the test).
public struct ItemAnalysis: Sendable, Equatable {
  /// What they say about one item.
  public struct Item: Sendable, Equatable {
    /// The mean credit, from 0 (nobody) to 1 (everybody): *tingkat kesukaran*.
    public let difficulty: Double
    /// The correlation of the item with the sum of all others (corrected point-biserial); nil where one of the
    /// two does not vary.
    public let discrimination: Double?
    /// The mean credit of the upper 27 % of the class less that of the lower 27 %; nil for fewer than ten
    /// people.
    public let upperLower: Double?
  }

  /// The items, in the order given.
  public let items: [Item]
  /// How many people answered.
  public let people: Int
  /// Cronbach's α, which is KR-20 where every item is right or wrong; nil for fewer than two items or people,
  /// or where the sums do not vary.
  public let reliability: Double?

  /// Analyses credits from 0 to 1, one row a person; rows of another length than the first are left out.
  public init(_ credits: [[Double]]) {
    let width = credits.first?.count ?? 0
    let rows = credits.filter { $0.count == width && width > 0 }
    let sums = rows.map { $0.reduce(0, +) }
    people = rows.count
    // Of equal sums the one that stands first counts as higher: any rule does, but it must be one.
    let ranked = rows.indices.sorted { (sums[$1], $0) < (sums[$0], $1) }
    let group = Int((Double(rows.count) * 0.27).rounded())
    items = (rows.isEmpty ? 0..<0 : 0..<width).map { column in
      let credit = rows.map { $0[column] }
      let rest = zip(sums, credit).map { $0 - $1 }
      var upperLower: Double?
      if rows.count >= 10 {
        upperLower =
          Moments.mean(ranked.prefix(group).map { credit[$0] })
          - Moments.mean(ranked.suffix(group).map { credit[$0] })
      }
      return Item(
        difficulty: Moments.mean(credit), discrimination: Moments.correlation(credit, rest),
        upperLower: upperLower)
    }
    reliability = ItemAnalysis.alpha(rows, sums, width)
  }

  /// α = k ÷ (k − 1) · (1 − Σ item variances ÷ variance of the sums).
  ///
  /// Sources: L. J. Cronbach, *Psychometrika* 16 (1951), 297–334; G. F. Kuder and M. W. Richardson,
  /// *Psychometrika* 2 (1937), 151–160, formula 20.
  private static func alpha(_ rows: [[Double]], _ sums: [Double], _ width: Int) -> Double? {
    guard width >= 2, let total = Moments.variance(sums), total > 1e-12 else { return nil }
    let parts = (0..<width).compactMap { column in Moments.variance(rows.map { $0[column] }) }.reduce(0, +)
    return Double(width) / Double(width - 1) * (1 - parts / total)
  }

  /// Wrong options that hardly anyone chose, with the share that did.
  ///
  /// - Parameters:
  ///   - wrong: The identifiers of the wrong options.
  ///   - chosen: What each person chose.
  ///   - threshold: The share below which an option distracts nobody.
  /// - Returns: The options below the threshold in the order given; none without answers.
  public static func idleDistractors(
    _ wrong: [String], chosen: [[String]], threshold: Double = 0.05
  ) -> [(option: String, share: Double)] {
    guard !chosen.isEmpty else { return [] }
    return wrong.compactMap { option in
      let share = Double(chosen.count { $0.contains(option) }) / Double(chosen.count)
      return share < threshold ? (option, share) : nil
    }
  }
}
