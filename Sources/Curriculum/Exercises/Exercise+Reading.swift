extension Exercise {
  /// Reads `exercise.yaml`.
  static func read(_ fields: inout YAMLFields, id: ContentID) -> Exercise? {
    let kind = fields.choice("kind", of: ExerciseKind.self)
    let lesson = lesson(&fields)
    let code = fields.text("code")
    let title = fields.text("title")
    let use = fields.choice("use", of: Use.self)
    let minutes = fields.whole("minutes", in: 1...600)
    let objective = fields.text("objective")
    let seeds = fields.texts("seeds")
    let rules = fields.texts("rules")
    let hints = fields.texts("hints")
    let factSheet = fields.optionalText("fact-sheet")
    let rubric = fields.optionalText("rubric")
    guard let kind else {
      fields.ignoreRest()
      return nil
    }
    guard let task = ExerciseTask.read(&fields, kind: kind), let lesson, let use else { return nil }
    return Exercise(
      id: id, code: code, title: title, lesson: lesson, use: use, minutes: minutes, objective: objective,
      seeds: seeds, rules: rules, hints: hints, factSheet: factSheet, rubric: rubric, task: task,
      lines: fields.lines)
  }

  private static func lesson(_ fields: inout YAMLFields) -> ContentID? {
    guard let node = fields.requiredNode("lesson") else { return nil }
    if let id = node.text.flatMap({ ContentID($0) }) { return id }
    fields.reject(node, "Nilai “lesson” harus berupa jalur “modul/nama”.")
    return nil
  }
}

extension ExerciseTask {
  /// Reads the keys of a kind.
  ///
  /// - Parameters:
  ///   - fields: The exercise, or an item of a test.
  ///   - kind: The kind to read.
  ///   - passage: The key that holds the text of a span task.
  /// - Returns: The task, usable if `fields` stays so.
  static func read(_ fields: inout YAMLFields, kind: ExerciseKind, passage: String = "text") -> Self? {
    switch kind {
    case .singleChoice: .singleChoice(.read(&fields))
    case .multipleChoice: .multipleChoice(.read(&fields))
    case .trueFalse: .trueFalse(.read(&fields))
    case .matching: .matching(.read(&fields))
    case .ordering: .ordering(.read(&fields))
    case .classification: .classification(.read(&fields))
    case .spanMarking: .spanMarking(.read(&fields, passage: passage))
    case .shortAnswer: .shortAnswer(.read(&fields))
    case .calculation: .calculation(.read(&fields))
    case .writing: .writing(.read(&fields))
    case .test: .test(.read(&fields))
    case .survey: .survey(.read(&fields))
    }
  }
}
