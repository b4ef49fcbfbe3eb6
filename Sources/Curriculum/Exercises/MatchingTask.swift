/// Prompts to be matched with options (*jd*); there are more options than prompts.
public struct MatchingTask: Sendable, Equatable {
  /// One prompt.
  public struct Prompt: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// The text.
    public let text: String
    /// The options that are right for it.
    public let accepts: [String]
    /// Why.
    public let why: String
    /// The line of the file.
    public let line: Int
  }

  /// The prompts in order.
  public let prompts: [Prompt]
  /// The options.
  public let options: [Option]

  static func read(_ fields: inout YAMLFields) -> MatchingTask {
    MatchingTask(
      prompts: fields.requiredList("prompts", Prompt.read),
      options: fields.requiredList("options", Option.read))
  }
}

extension MatchingTask.Prompt {
  fileprivate static func read(_ fields: inout YAMLFields) -> MatchingTask.Prompt {
    MatchingTask.Prompt(
      id: fields.text("id"), text: fields.text("text"), accepts: fields.requiredTexts("accepts"),
      why: fields.optionalText("why") ?? "", line: fields.line)
  }
}
