import Curriculum

extension ContentSnapshot {
  /// Tests that differ in how many items of which module, level and kind they have.
  var parallelTests: [ContentProblem] {
    let tests = exercises.compactMap { exercise -> (Exercise, [String])? in
      guard case .test(let task) = exercise.task else { return nil }
      return (
        exercise,
        task.items.map { item in
          let band = BlueprintRow.Band(level: item.level)?.rawValue ?? item.level
          return "\(item.module) \(band) \(item.task.kind.rawValue)"
        }.sorted()
      )
    }
    guard let first = tests.first else { return [] }
    let uneven = tests.dropFirst().filter { $0.1 != first.1 }.map { exercise, _ in
      exercise.problem(
        .parallelTests, key: "items",
        "Sebaran modul, tingkat, dan jenis butir tidak sama dengan \(first.0.code).")
    }
    return Array(uneven) + sharedItems(tests.map(\.0))
  }

  /// Items that two tests share word for word.
  private func sharedItems(_ tests: [Exercise]) -> [ContentProblem] {
    var seen: [String: String] = [:]
    var problems: [ContentProblem] = []
    for exercise in tests {
      guard case .test(let task) = exercise.task else { continue }
      for item in task.items {
        if let other = seen.updateValue(exercise.code, forKey: item.text + Self.substance(item.task)) {
          problems.append(
            exercise.problem(.parallelTests, line: item.line, "Butir “\(item.id)” juga ada pada \(other)."))
        }
      }
    }
    return problems
  }

  /// The wordings that make an item what it is, beyond its question.
  private static func substance(_ task: ExerciseTask) -> String {
    let texts: [String] =
      switch task {
      case .singleChoice(let task), .multipleChoice(let task): task.options.map(\.text)
      case .trueFalse(let task): task.statements.map(\.text)
      case .matching(let task): task.prompts.map(\.text) + task.options.map(\.text)
      case .ordering(let task): task.items.map(\.text)
      case .classification(let task): task.items.map(\.text)
      case .spanMarking(let task): [task.text]
      case .shortAnswer(let task): task.blanks.map(\.prompt)
      case .calculation(let task): task.questions.map(\.prompt)
      case .writing, .test, .survey: []
      }
    return texts.joined(separator: "\n")
  }
}
