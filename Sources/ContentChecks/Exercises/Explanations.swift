import Curriculum
import Scoring

extension ContentSnapshot {
  /// Choices and items without an explanation.
  var explanations: [ContentProblem] {
    exercises.flatMap { exercise in
      Self.explained(exercise.task).filter { $0.why.allSatisfy(\.isWhitespace) }.map { item in
        exercise.problem(.explained, line: item.line, "“\(item.id)” belum mempunyai penjelasan (why).")
      }
    }
  }

  private typealias Explained = (id: String, why: String, line: Int)

  private static func explained(_ task: ExerciseTask) -> [Explained] {
    switch task {
    case .singleChoice(let task), .multipleChoice(let task): task.options.map { ($0.id, $0.why, $0.line) }
    case .trueFalse(let task):
      task.statements.flatMap { statement in
        [(statement.id, statement.why, statement.line)] + statement.reasons.map { ($0.id, $0.why, $0.line) }
      }
    case .matching(let task):
      task.prompts.map { ($0.id, $0.why, $0.line) }
        + task.options.filter { task.isDistractor($0.id) }.map { ($0.id, $0.why, $0.line) }
    case .ordering(let task): task.items.map { ($0.id, $0.why, $0.line) }
    case .classification(let task): task.items.map { ($0.id, $0.why, $0.line) }
    case .spanMarking(let task): (task.spans + task.decoys).map { ($0.quote, $0.why, $0.line) }
    case .shortAnswer(let task): task.blanks.map { ($0.id, $0.why, $0.line) }
    case .calculation(let task): task.questions.map { ($0.id, $0.steps, $0.line) }
    case .test(let task): task.items.flatMap { explained($0.task) }
    case .writing, .survey: []
    }
  }
}
