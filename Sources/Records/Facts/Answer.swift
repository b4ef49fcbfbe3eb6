/// A trainee's answer to an exercise.
public struct Answer: Fact {
  /// Stable name of the kind.
  public static let kind = "answer"

  /// What the trainee wrote or chose, and what was measured in it.
  public struct Detail: Codable, Sendable, Hashable {
    /// The answer, in the form the exercise asks for.
    public var answer: String
    /// The evidence as JSON.
    public var evidence: String?

    /// An answer.
    public init(answer: String, evidence: String? = nil) {
      self.answer = answer
      self.evidence = evidence
    }
  }

  /// The exercise.
  public var exercise: String
  /// Which attempt, from 1.
  public var attempt: Int
  /// Points from 0 to 100; nil while nothing has been scored.
  public var score: Double?
  /// The answer.
  public var detail: Detail?
  /// The exercise.
  public var subject: String { exercise }

  /// An answer and its score.
  public init(exercise: String, attempt: Int, score: Double? = nil, detail: Detail) {
    self.exercise = exercise
    self.attempt = attempt
    self.score = score
    self.detail = detail
  }
}
