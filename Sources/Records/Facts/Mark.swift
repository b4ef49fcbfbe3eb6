/// What a person decided about a submission: the mark that counts.
public struct Mark: Fact {
  /// Stable name of the kind.
  public static let kind = "mark"

  /// What a marker wrote in words.
  public struct Detail: Codable, Sendable, Hashable {
    /// Why it differs from what the machine measured.
    public var reason: String?
    /// What the participant is told.
    public var comment: String?

    /// Words of a marker.
    public init(reason: String? = nil, comment: String? = nil) {
      self.reason = reason
      self.comment = comment
    }
  }

  /// The exercise.
  public var exercise: String
  /// The fact by which the draft came in.
  public var submission: String?
  /// Points from 0 to 100.
  public var score: Double
  /// The level for each criterion of the rubric.
  public var levels: [String: Int]
  /// Which text of the rubric was used, so that a stale one is noticed.
  public var rubric: String?
  /// Whether it overrides what the machine measured.
  public var overrides: Bool
  /// The gates of the rubric that stand open; nil where nobody judged them.
  public var openGates: [String]?
  /// The words.
  public var detail: Detail?
  /// The exercise.
  public var subject: String { exercise }

  /// A mark by a person.
  public init(
    exercise: String, submission: RecordID? = nil, score: Double, levels: [String: Int] = [:],
    rubric: String? = nil, overrides: Bool = false, openGates: [String]? = nil, detail: Detail? = nil
  ) {
    self.exercise = exercise
    self.submission = submission?.description
    self.score = score
    self.levels = levels
    self.rubric = rubric
    self.overrides = overrides
    self.openGates = openGates
    self.detail = detail
  }
}
