/// What another person gave the same submission without seeing the mark: for agreement, never for the result.
public struct SecondMark: Fact {
  /// Stable name of the kind.
  public static let kind = "second-mark"
  /// The exercise.
  public var exercise: String
  /// The fact by which the draft came in.
  public var submission: String
  /// Points from 0 to 100.
  public var score: Double
  /// The level for each criterion of the rubric.
  public var levels: [String: Int]
  /// Which text of the rubric was used.
  public var rubric: String
  /// The gates of the rubric that stand open.
  public var openGates: [String]
  /// The words.
  public var detail: Mark.Detail?
  /// The exercise.
  public var subject: String { exercise }

  /// A second mark by a person.
  public init(
    exercise: String, submission: RecordID, score: Double, levels: [String: Int], rubric: String,
    openGates: [String], detail: Mark.Detail? = nil
  ) {
    self.exercise = exercise
    self.submission = submission.description
    self.score = score
    self.levels = levels
    self.rubric = rubric
    self.openGates = openGates
    self.detail = detail
  }
}
