/// Blanks to be filled with a word or a few (*is*).
public struct ShortAnswerTask: Sendable, Equatable {
  /// One blank.
  public struct Blank: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// The question or the sentence with its gap.
    public let prompt: String
    /// The answers that are right.
    public let accepts: [String]
    /// Whether spelling is what the blank asks about, so that no misspelling counts as right.
    public let isSpelling: Bool
    /// Why.
    public let why: String
    /// The line of the file.
    public let line: Int
  }

  /// The blanks in order.
  public let blanks: [Blank]

  static func read(_ fields: inout YAMLFields) -> ShortAnswerTask {
    ShortAnswerTask(blanks: fields.requiredList("blanks", Blank.read))
  }
}

extension ShortAnswerTask.Blank {
  fileprivate static func read(_ fields: inout YAMLFields) -> ShortAnswerTask.Blank {
    ShortAnswerTask.Blank(
      id: fields.text("id"), prompt: fields.text("prompt"), accepts: fields.requiredTexts("accepts"),
      isSpelling: fields.flag("spelling"), why: fields.optionalText("why") ?? "", line: fields.line)
  }
}
