/// What the machine measured in a submission: evidence and a provisional level, not the mark.
public struct MachineScore: Fact {
  /// Stable name of the kind.
  public static let kind = "machine-score"

  /// The evidence, which quotes the draft.
  public struct Detail: Codable, Sendable, Hashable {
    /// The evidence as JSON.
    public var evidence: String

    /// Evidence as JSON.
    public init(evidence: String) { self.evidence = evidence }
  }

  /// The exercise.
  public var exercise: String
  /// The fact by which the draft came in; nil where there is no draft.
  public var submission: String?
  /// Points from 0 to 100.
  public var score: Double
  /// The provisional level for each criterion of the rubric.
  public var levels: [String: Int]
  /// The evidence.
  public var detail: Detail?
  /// The exercise.
  public var subject: String { exercise }

  /// A score with its evidence.
  public init(
    exercise: String, submission: RecordID? = nil, score: Double, levels: [String: Int] = [:], detail: Detail
  ) {
    self.exercise = exercise
    self.submission = submission?.description
    self.score = score
    self.levels = levels
    self.detail = detail
  }
}
