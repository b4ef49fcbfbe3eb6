public import Curriculum
import Markdown
import SourceText

/// An exercise that a format for question banks cannot hold.
public struct OmittedExercise: Sendable, Equatable {
  /// The code, with the item of a test after it.
  public let code: String
  /// The title.
  public let title: String
  /// The kind.
  public let kind: ExerciseKind
}

/// The exercises as questions of the kinds that learning platforms know.
struct QuestionBank {
  /// The title of the course, the uppermost category.
  let course: String
  /// The questions in the order of the course.
  let questions: [BankQuestion]
  /// What no platform can hold.
  let omitted: [OmittedExercise]
  /// How many exercises or items of a kind became questions of another kind.
  let adapted: [ExerciseKind: Int]
  /// What was wrong with files that were left out or read in part.
  let problems: [ContentProblem]

  /// Reads every exercise of the course.
  init(_ library: ContentLibrary) throws(ExportProblem) {
    let loaded = library.course()
    guard let course = loaded.value else {
      throw .brokenCourse(loaded.problems.first?.description ?? ContentRootSearch.marker)
    }
    self.course = course.title
    var problems: [ContentProblem] = []
    var questions: [BankQuestion] = []
    var omitted: [OmittedExercise] = []
    var adapted: [ExerciseKind: Int] = [:]
    let exercises = library.exerciseIDs().map { library.exercise($0) }
    problems += exercises.flatMap(\.problems)
    for exercise in exercises.compactMap(\.value).sorted(by: { $0.code < $1.code }) {
      let prompt = library.prompt(of: exercise.id)
      problems += prompt.problems
      let sheet = exercise.factSheet.flatMap { library.factSheet($0).value }
      let module = course.module(of: exercise.id)
      var writer = BankQuestionWriter(
        category: module.map { "\($0.code) \($0.title)" } ?? exercise.id.module,
        introduction: QuestionBank.html(prompt.value ?? "", title: exercise.title) + QuestionBank.html(sheet),
        marking: QuestionBank.marking(exercise, sheet, library))
      writer.add(exercise)
      questions += writer.questions
      for kind in writer.adapted { adapted[kind, default: 0] += 1 }
      omitted += writer.omitted.map { OmittedExercise(code: $0.code, title: exercise.title, kind: $0.kind) }
    }
    self.questions = questions
    self.omitted = omitted
    self.adapted = adapted
    self.problems = problems
  }

  private static func marking(
    _ exercise: Exercise, _ sheet: FactSheet?, _ library: ContentLibrary
  ) -> MarkingNotes {
    var model: [String: String] = [:]
    if case .writing(let task) = exercise.task {
      model = library.modelAnswer(to: task, of: exercise.id) ?? [:]
    }
    return MarkingNotes(
      factSheet: sheet, rubric: exercise.rubric.flatMap { library.rubric($0).value }, model: model)
  }

  /// What the learner reads, without the title, which the question's name holds.
  private static func html(_ prompt: String, title: String) -> String {
    var style = HTML.Style()
    style.omitsTitle = true
    style.headingShift = 2
    return HTML(rendering: SourceText(prompt), style: style).string
  }

  private static func html(_ sheet: FactSheet?) -> String {
    guard let sheet else { return "" }
    return "<h4>Lembar fakta: \(HTML.escaped(sheet.title))</h4>\n"
      + HTML(rendering: SourceText(sheet.summary)).string
  }
}
