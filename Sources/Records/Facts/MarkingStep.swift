/// One key stroke of a marker on the way to a mark, so that a power cut loses no more than the next one.
public struct MarkingStep: Fact {
  /// Stable name of the kind.
  public static let kind = "marking-step"

  /// What was decided.
  public enum Decision: Codable, Sendable, Hashable {
    /// A level from 1 to 4 for a criterion.
    case level(criterion: String, level: Int)
    /// Whether a gate stands open.
    case gate(id: String, isOpen: Bool)
    /// What the participant is to be told; the words are the detail.
    case comment
    /// What other markers should know; the words are the detail.
    case note
  }

  /// The words of a comment or a note.
  public struct Detail: Codable, Sendable, Hashable {
    /// The words.
    public var words: String

    /// Words of a marker.
    public init(words: String) { self.words = words }
  }

  /// The exercise.
  public var exercise: String
  /// The fact by which the draft came in.
  public var submission: String
  /// Which text of the rubric was used.
  public var rubric: String
  /// What was decided.
  public var decision: Decision
  /// The words.
  public var detail: Detail?
  /// The exercise.
  public var subject: String { exercise }

  /// A step of a marker.
  public init(
    exercise: String, submission: RecordID, rubric: String, decision: Decision, detail: Detail? = nil
  ) {
    self.exercise = exercise
    self.submission = submission.description
    self.rubric = rubric
    self.decision = decision
    self.detail = detail
  }
}
