/// How a text is judged: gates that must be closed, and criteria with four levels each.
public struct Rubric: Sendable, Equatable {
  /// Something that sends a text back whatever its marks are.
  public struct Gate: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// What opens it.
    public let text: String
    /// Whether an exact rule decides; otherwise a person does.
    public let isMachine: Bool
    /// The rule codes or families whose findings of level galat open it.
    public let codes: [String]
    /// The line of the file.
    public let line: Int
  }

  /// What the machine looks at for a criterion.
  public enum Evidence: Sendable, Hashable {
    /// Facts of the sheet present or missing.
    case facts
    /// Facts contradicted, and things that are not on the sheet.
    case contradictions
    /// Limits of length, and tables.
    case limits
    /// Findings of the source that are gone.
    case beforeAfter
    /// Findings of a rule code or family.
    case code(String)
  }

  /// One criterion.
  public struct Criterion: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// The title.
    public let title: String
    /// The weight in percent.
    public let weight: Int
    /// The descriptors of levels 1 to 4.
    public let levels: [Int: String]
    /// What the machine looks at; empty where only a person judges.
    public let evidence: [Evidence]
    /// What only the facilitator can judge.
    public let human: String?
    /// The line of the file.
    public let line: Int
  }

  /// The identifier, such as `r-brt`.
  public let id: String
  /// The title.
  public let title: String
  /// The gates.
  public let gates: [Gate]
  /// The criteria in order.
  public let criteria: [Criterion]
}
