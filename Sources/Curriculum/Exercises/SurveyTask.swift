/// Questions about the trainee, never scored (*survei*).
public struct SurveyTask: Sendable, Equatable {
  /// One question.
  public struct Question: Sendable, Equatable {
    /// The form of the answer.
    public enum Form: String, Sendable, CaseIterable {
      /// A text.
      case text = "teks"
      /// A number.
      case number = "angka"
      /// One of the options.
      case choice = "pilihan"
    }

    /// The identifier.
    public let id: String
    /// The question.
    public let prompt: String
    /// The form of the answer.
    public let form: Form
    /// What to choose from.
    public let options: [String]
  }

  /// The questions in order.
  public let questions: [Question]

  static func read(_ fields: inout YAMLFields) -> SurveyTask {
    SurveyTask(questions: fields.requiredList("questions", Question.read))
  }
}

extension SurveyTask.Question {
  fileprivate static func read(_ fields: inout YAMLFields) -> SurveyTask.Question {
    SurveyTask.Question(
      id: fields.text("id"), prompt: fields.text("prompt"),
      form: fields.choice("form", of: Form.self) ?? .text, options: fields.optionTexts("options"))
  }
}

extension YAMLFields {
  /// Options as plain texts, or as mappings with a `text`.
  fileprivate mutating func optionTexts(_ key: String) -> [String] {
    guard let node = node(key) else { return [] }
    guard let elements = node.elements else { return texts(of: node) }
    return elements.compactMap { element in
      guard element.entries != nil else { return text(of: element) }
      return nested(element) { fields in
        _ = fields.optionalText("id")
        return fields.text("text")
      }
    }
  }
}
