/// Numbers to be worked out (*ht*).
public struct CalculationTask: Sendable, Equatable {
  /// One question.
  public struct Question: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// The question.
    public let prompt: String
    /// The right number.
    public let value: Double
    /// How far an answer may be off.
    public let tolerance: Double
    /// The unit, such as `persen`.
    public let unit: String?
    /// How to work it out, shown after the attempt.
    public let steps: String
    /// The line of the file.
    public let line: Int
  }

  /// The questions in order.
  public let questions: [Question]

  static func read(_ fields: inout YAMLFields) -> CalculationTask {
    CalculationTask(questions: fields.requiredList("questions", Question.read))
  }
}

extension CalculationTask.Question {
  fileprivate static func read(_ fields: inout YAMLFields) -> CalculationTask.Question {
    CalculationTask.Question(
      id: fields.text("id"), prompt: fields.text("prompt"), value: fields.decimal("value"),
      tolerance: abs(fields.optionalDecimal("tolerance") ?? 0), unit: fields.optionalText("unit"),
      steps: fields.optionalText("steps") ?? "", line: fields.line)
  }
}
