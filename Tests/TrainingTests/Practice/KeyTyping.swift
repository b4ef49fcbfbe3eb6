import Curriculum
import Scoring
import Training

/// What a learner who knows the key would type, in letters as they stand on the screen.
struct KeyTyping {
  let session: PracticeSession

  func lines(_ question: PracticeQuestion) -> [String] {
    let task = self.task(question)
    let presentation = question.item.flatMap { session.presentation.item($0) } ?? session.presentation
    switch task {
    case .singleChoice(let task), .multipleChoice(let task):
      return [letters(task.correct, presentation.order(.options)).joined(separator: ", ")]
    case .trueFalse(let task):
      return task.statements.filter { $0.id == question.part }.map { statement in
        let order = presentation.order(.reasons(statement: statement.id))
        let reason = statement.reasons.filter(\.isCorrect).map(\.id)
        return (statement.isTrue ? "Benar" : "salah") + " " + letters(reason, order).joined()
      }
    case .matching(let task):
      return task.prompts.filter { $0.id == question.part }.map {
        letters([$0.accepts[0]], presentation.order(.options))[0] + "."
      }
    case .ordering(let task):
      return [letters(task.order.flatMap(\.self), presentation.order(.items)).joined(separator: " ")]
    case .classification(let task): return categories(task, question)
    case .spanMarking(let task):
      return task.spans.compactMap { span in
        let title = task.labels.first { $0.id == span.label }?.title ?? ""
        return task.words(of: span).map { "\($0.lowerBound + 1)-\($0.upperBound + 1) \(title)" }
      }
    case .shortAnswer(let task):
      return task.blanks.filter { $0.id == question.part }.map { $0.accepts[0] }
    case .calculation(let task):
      return task.questions.filter { $0.id == question.part }.map { "\($0.value)" }
    case .survey(let task):
      return task.questions.filter { $0.id == question.part }.map { $0.form == .text ? "isi" : "1" }
    case .writing, .test: return []
    }
  }

  private func task(_ question: PracticeQuestion) -> ExerciseTask {
    guard case .test(let test) = session.exercise.task else { return session.exercise.task }
    return test.items.first { $0.id == question.item }?.task ?? session.exercise.task
  }

  private func categories(_ task: ClassificationTask, _ question: PracticeQuestion) -> [String] {
    task.items.filter { $0.id == question.part }.map { item in
      task.axes.map { axis in
        letters(item.accepts[axis.id] ?? [], axis.categories.map(\.id)).first ?? ""
      }.joined(separator: ", ")
    }
  }

  private func letters(_ ids: [String], _ order: [String]) -> [String] {
    ids.compactMap { order.firstIndex(of: $0) }.map { choiceLetter($0) }
  }
}
