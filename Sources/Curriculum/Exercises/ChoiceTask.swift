/// Options of which one (*pg*) or several (*pgk*) are right.
public struct ChoiceTask: Sendable, Equatable {
  /// The options in the order of the file.
  public let options: [Option]

  /// The identifiers of the right options.
  public var correct: [String] { options.filter(\.isCorrect).map(\.id) }

  static func read(_ fields: inout YAMLFields) -> ChoiceTask {
    ChoiceTask(options: fields.requiredList("options", Option.read))
  }
}

/// Something to choose, with the explanation shown after the attempt.
public struct Option: Sendable, Equatable {
  /// The identifier.
  public let id: String
  /// The text.
  public let text: String
  /// Whether choosing it is right.
  public let isCorrect: Bool
  /// Why it is right or wrong; empty where the format asks for none.
  public let why: String
  /// The line of the file.
  public let line: Int

  static func read(_ fields: inout YAMLFields) -> Option {
    Option(
      id: fields.text("id"), text: fields.text("text"), isCorrect: fields.flag("correct"),
      why: fields.optionalText("why") ?? "", line: fields.line)
  }
}
