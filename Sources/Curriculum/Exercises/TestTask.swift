/// A test of many items of different kinds (*paket*).
public struct TestTask: Sendable, Equatable {
  /// One item.
  public struct Item: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// The question.
    public let text: String
    /// The code of the module it belongs to, such as `M2`.
    public let module: String
    /// The level, such as `C3`.
    public let level: String
    /// The lesson that teaches it.
    public let lesson: ContentID?
    /// What is to be done.
    public let task: ExerciseTask
    /// The line of the file.
    public let line: Int
  }

  /// The items in order.
  public let items: [Item]

  static func read(_ fields: inout YAMLFields) -> TestTask {
    TestTask(items: fields.requiredList("items", Item.read).compactMap(\.self))
  }
}

extension TestTask.Item {
  fileprivate static func read(_ fields: inout YAMLFields) -> TestTask.Item? {
    let id = fields.text("id")
    let text = fields.text("text")
    let module = fields.text("module")
    let level = fields.text("level")
    let lesson = fields.optionalText("lesson")
    guard let kind = fields.choice("kind", of: ExerciseKind.self),
      let task = task(&fields, kind: kind)
    else {
      fields.ignoreRest()
      return nil
    }
    return TestTask.Item(
      id: id, text: text, module: module, level: level, lesson: lesson.flatMap { ContentID($0) }, task: task,
      line: fields.line)
  }

  private static func task(_ fields: inout YAMLFields, kind: ExerciseKind) -> ExerciseTask? {
    switch kind {
    case .writing, .test, .survey:
      if let node = fields.node("kind") {
        fields.reject(node, "Butir tes tidak dapat berjenis “\(kind.rawValue)”.")
      }
      return nil
    default:
      return .read(&fields, kind: kind, passage: "passage")
    }
  }
}
