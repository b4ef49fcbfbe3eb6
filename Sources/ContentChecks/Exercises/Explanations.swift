import Curriculum
import Scoring

extension ContentSnapshot {
  /// Choices and items without an explanation, and explanations that say nothing.
  var explanations: [ContentProblem] {
    exercises.flatMap { exercise in
      Self.explained(exercise.task).compactMap { item in
        Self.fault(item).map { exercise.problem(.explained, line: item.line, "“\(item.id)” \($0)") }
      }
    }
  }

  private typealias Explained = (id: String, text: String, why: String, line: Int)

  private static func fault(_ item: Explained) -> String? {
    let why = words(item.why)
    if why.isEmpty { return "belum mempunyai penjelasan (why)." }
    if why.count < 3 { return "baru dinilai, belum dijelaskan: “\(item.why)”." }
    return Set(why).isSubset(of: words(item.text)) ? "hanya diulang oleh penjelasannya." : nil
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func explained(_ task: ExerciseTask) -> [Explained] {
    switch task {
    case .singleChoice(let task), .multipleChoice(let task):
      task.options.map { ($0.id, $0.text, $0.why, $0.line) }
    case .trueFalse(let task):
      task.statements.flatMap { statement in
        [(statement.id, statement.text, statement.why, statement.line)]
          + statement.reasons.map { ($0.id, $0.text, $0.why, $0.line) }
      }
    case .matching(let task):
      task.prompts.map { ($0.id, $0.text, $0.why, $0.line) }
        + task.options.filter { task.isDistractor($0.id) }.map { ($0.id, $0.text, $0.why, $0.line) }
    case .ordering(let task): task.items.map { ($0.id, $0.text, $0.why, $0.line) }
    case .classification(let task): task.items.map { ($0.id, $0.text, $0.why, $0.line) }
    case .spanMarking(let task): (task.spans + task.decoys).map { ($0.quote, $0.quote, $0.why, $0.line) }
    case .shortAnswer(let task): task.blanks.map { ($0.id, $0.prompt, $0.why, $0.line) }
    case .calculation(let task): task.questions.map { ($0.id, $0.prompt, $0.steps, $0.line) }
    case .test(let task): task.items.flatMap { explained($0.task) }
    case .writing, .survey: []
    }
  }
}
