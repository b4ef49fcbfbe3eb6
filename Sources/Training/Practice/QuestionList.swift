import Curriculum
import Scoring

/// Cuts a task into the questions that a learner answers one after the other.
struct QuestionList {
  private(set) var questions: [PracticeQuestion] = []

  init(_ task: ExerciseTask, presentation: Presentation) {
    if case .test(let test) = task {
      for (index, id) in presentation.order(.items).enumerated() {
        guard let item = test.items.first(where: { $0.id == id }) else { continue }
        add(
          item.task, presentation.item(id) ?? Presentation(item.task), item: item,
          place: PracticeQuestion.Place(index: index + 1, count: test.items.count))
      }
    } else {
      add(task, presentation, item: nil, place: nil)
    }
  }

  private mutating func add(
    _ task: ExerciseTask, _ presentation: Presentation, item: TestTask.Item?,
    place: PracticeQuestion.Place?
  ) {
    let parts = QuestionList.parts(task, presentation)
    for (index, part) in parts.enumerated() {
      let own = parts.count > 1 ? PracticeQuestion.Place(index: index + 1, count: parts.count) : nil
      questions.append(
        PracticeQuestion(
          item: item?.id, part: part.id, number: place ?? own, subnumber: place == nil ? nil : own,
          introduction: item?.text, text: part.text,
          words: part.words, lists: part.lists, isContinuation: index > 0 && part.sharesLists,
          form: part.form))
    }
  }

  private struct Part {
    var id: String?
    var text = ""
    var words: [String] = []
    var lists: [PracticeQuestion.Choices] = []
    var sharesLists = true
    let form: PracticeQuestion.Form
  }

  private static func parts(_ task: ExerciseTask, _ presentation: Presentation) -> [Part] {
    switch task {
    case .singleChoice(let task):
      return [Part(lists: [list(task.options, presentation.order(.options))], form: .oneChoice)]
    case .multipleChoice(let task):
      return [Part(lists: [list(task.options, presentation.order(.options))], form: .manyChoices)]
    case .trueFalse(let task):
      return task.statements.map { statement in
        let reasons = list(
          statement.reasons, presentation.order(.reasons(statement: statement.id)), title: "Alasan")
        return Part(
          id: statement.id, text: statement.text, lists: statement.reasons.isEmpty ? [] : [reasons],
          sharesLists: false, form: .judgement(hasReasons: !statement.reasons.isEmpty))
      }
    case .matching(let task):
      let options = list(task.options, presentation.order(.options), title: "Pilihan pasangan")
      return task.prompts.map { Part(id: $0.id, text: $0.text, lists: [options], form: .match) }
    case .ordering(let task):
      let ids = presentation.order(.items)
      let texts = ids.map { id in task.items.first { $0.id == id }?.text ?? id }
      return [Part(lists: [lettered(texts, title: nil)], form: .order)]
    case .classification(let task):
      let lists = task.axes.map { lettered($0.categories.map(\.title), title: $0.title) }
      return task.items.map {
        Part(id: $0.id, text: $0.text, lists: lists, form: .categories(axes: task.axes.count))
      }
    case .spanMarking(let task):
      let labels = lettered(task.labels.map(\.title), title: "Label")
      return [Part(words: Passage(task.text).words, lists: [labels], form: .spans)]
    case .shortAnswer(let task):
      return task.blanks.map { Part(id: $0.id, text: $0.prompt, form: .words) }
    case .calculation(let task):
      return task.questions.map { Part(id: $0.id, text: $0.prompt, form: .number(unit: $0.unit)) }
    case .survey(let task): return task.questions.map(surveyPart)
    case .writing(let task):
      return task.parts.map { Part(id: $0.id, text: $0.title, form: .writing) }
    case .test: return []
    }
  }

  private static func surveyPart(_ question: SurveyTask.Question) -> Part {
    let lists = question.options.isEmpty ? [] : [lettered(question.options, title: nil)]
    let form: PracticeQuestion.Form =
      switch question.form {
      case .choice: .oneChoice
      case .number: .number(unit: nil)
      case .text: .words
      }
    return Part(id: question.id, text: question.prompt, lists: lists, sharesLists: false, form: form)
  }

  private static func list(
    _ options: [Option], _ order: [String], title: String? = nil
  ) -> PracticeQuestion.Choices {
    lettered(order.map { id in options.first { $0.id == id }?.text ?? id }, title: title)
  }

  private static func lettered(_ texts: [String], title: String?) -> PracticeQuestion.Choices {
    PracticeQuestion.Choices(
      title: title,
      choices: texts.enumerated().map { PracticeQuestion.Choice(letter: choiceLetter($0), text: $1) })
  }
}
