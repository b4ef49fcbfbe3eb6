/// Statements to be judged, each with a reason to be chosen (*bs*).
public struct TrueFalseTask: Sendable, Equatable {
  /// One statement.
  public struct Statement: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// The text.
    public let text: String
    /// Whether it is true.
    public let isTrue: Bool
    /// Why.
    public let why: String
    /// The reasons to choose from; one is right.
    public let reasons: [Option]
    /// The line of the file.
    public let line: Int
  }

  /// The statements in order.
  public let statements: [Statement]

  static func read(_ fields: inout YAMLFields) -> TrueFalseTask {
    TrueFalseTask(statements: fields.requiredList("statements", Statement.read))
  }
}

extension TrueFalseTask.Statement {
  private enum Verdict: String, CaseIterable { case benar, salah }

  fileprivate static func read(_ fields: inout YAMLFields) -> TrueFalseTask.Statement {
    TrueFalseTask.Statement(
      id: fields.text("id"), text: fields.text("text"),
      isTrue: fields.choice("answer", of: Verdict.self) == .benar, why: fields.optionalText("why") ?? "",
      reasons: fields.list("reasons", Option.read), line: fields.line)
  }
}
