public import Curriculum
public import Scoring

/// An exercise being done: which question is next, what was answered, what can be kept.
///
/// A value without clock or disk; the caller keeps `answers` after each step.
public struct PracticeSession: Sendable {
  /// What became of a line that was typed.
  public enum Reply: Sendable, Equatable {
    /// It was understood; this was chosen, in words.
    case accepted(echo: String?)
    /// It was understood in part or not at all; this is what to say.
    case refused([String])
  }

  /// The exercise.
  public let exercise: Exercise
  /// The questions in order.
  public let questions: [PracticeQuestion]
  /// The order in which choices are shown.
  public let presentation: Presentation
  /// The answers so far, by the key of their question.
  public private(set) var answers: [String: Scoring.Answer]
  /// The question asked now; `questions.count` at the end.
  public private(set) var index: Int
  /// `benar` or `salah` whose reason is still to come, and the key of its question.
  private var verdict: (key: String, text: String)?

  /// Begins or resumes an exercise.
  ///
  /// - Parameters:
  ///   - exercise: The exercise.
  ///   - participant: The number or code that fixes the order of the choices.
  ///   - answers: What was answered before, to go on from.
  public init(_ exercise: Exercise, participant: String, answers: [String: Scoring.Answer] = [:]) {
    self.exercise = exercise
    presentation = Presentation(exercise.task, participant: participant, exercise: exercise.code)
    let questions = QuestionList(exercise.task, presentation: presentation).questions
    self.questions = questions
    self.answers = answers.filter { key, _ in questions.contains { $0.key == key } }
    let next = questions.firstIndex { answers[$0.key] == nil } ?? questions.count
    // Marks say nothing of whether all were made: the passage before is shown once more.
    let isMarking = next > 0 && questions[next - 1].form == .spans
    index = isMarking ? next - 1 : next
  }

  /// The question asked now; nil at the end.
  public var current: PracticeQuestion? { questions.indices.contains(index) ? questions[index] : nil }
  /// The questions without an answer.
  public var open: [PracticeQuestion] { questions.filter { answers[$0.key] == nil } }

  /// All answers as one.
  public var answer: Scoring.Answer {
    let empty = exercise.task.emptyAnswer ?? .choices([])
    return questions.compactMap { question in answers[question.key].map { wrapped($0, question) } }
      .reduce(empty) { $0.merged(with: $1) }
  }

  /// Takes a line, or a whole text for a writing question.
  public mutating func submit(_ text: String) -> Reply {
    guard let question = current else { return .refused([]) }
    guard text.contains(where: { !$0.isWhitespace }) else { return .refused(["Belum ada jawaban."]) }
    if spreads(text, question) { return submitSeveral(text, question) }
    if case .survey(let survey) = exercise.task, let refusal = check(text, question, survey) {
      return .refused([refusal])
    }
    let read = self.read(text, question)
    let complaints = self.complaints(read, question)
    if question.form == .spans {
      add(read.answer, question)
      if complaints.isEmpty, read.answer.isEmpty { return .refused([PracticeSession.unreadable]) }
      return complaints.isEmpty ? .accepted(echo: nil) : .refused(complaints)
    }
    guard complaints.isEmpty, !read.answer.isEmpty else {
      if isVerdictAlone(read.answer, question) { verdict = (question.key, text) }
      return .refused(complaints.isEmpty ? [PracticeSession.unreadable] : complaints)
    }
    answers[question.key] = read.answer
    index += 1
    return .accepted(echo: AnswerEcho(self).words(read.answer, question))
  }

  /// Reads a line; a letter alone is the reason of the verdict that was typed before it.
  private func read(_ text: String, _ question: PracticeQuestion) -> ReadAnswer {
    var text = text
    if let verdict, verdict.key == question.key, text.count(where: \.isLetter) == 1 {
      text = "\(verdict.text) \(text)"
    }
    return reader(question).read(choiceText(text, question), for: question.part ?? "")
  }

  private func isVerdictAlone(_ answer: Scoring.Answer, _ question: PracticeQuestion) -> Bool {
    guard case .judgements(let judgements) = answer, let judgement = judgements[question.part ?? ""] else {
      return false
    }
    return judgement.isTrue != nil && judgement.reason == nil
  }

  private static let unreadable = "Jawaban itu belum terbaca. Ketik bantuan untuk melihat contohnya."

  /// Goes to the next question; for spans that means that marking is done.
  public mutating func skip() { index = min(index + 1, questions.count) }

  /// Goes back one question.
  public mutating func back() { index = max(0, index - 1) }

  /// Goes to the first question without an answer.
  public mutating func goToOpen() {
    index = questions.firstIndex { answers[$0.key] == nil } ?? questions.count
  }

  private var spans: [Scoring.Answer.MarkedSpan] {
    guard let question = current, case .spans(let spans)? = answers[question.key] else { return [] }
    return spans
  }

  /// Takes back the mark at a place, counted from 0; false where there is none.
  public mutating func removeSpan(at place: Int) -> Bool {
    var left = spans
    guard let question = current, left.indices.contains(place) else { return false }
    left.remove(at: place)
    answers[question.key] = left.isEmpty ? nil : .spans(left)
    return true
  }

  private mutating func add(_ answer: Scoring.Answer, _ question: PracticeQuestion) {
    guard case .spans(let new) = answer else { return }
    let labels = labelCount(question)
    let usable = new.filter { $0.label != nil || labels == 1 }
    guard !usable.isEmpty else { return }
    answers[question.key] = (answers[question.key] ?? .spans([])).merged(with: .spans(usable))
  }

  /// Takes `1a 2c 3b` at any of the questions that share their choices.
  private mutating func submitSeveral(_ text: String, _ question: PracticeQuestion) -> Reply {
    let read = reader(question).read(text)
    let complaints = read.remarks.map(\.message)
    guard complaints.isEmpty, let parts = read.answer.byPart, !parts.isEmpty else {
      return .refused(complaints.isEmpty ? [PracticeSession.unreadable] : complaints)
    }
    for other in questions where other.item == question.item {
      if let part = other.part, let answer = parts[part] { answers[other.key] = answer }
    }
    goToOpen()
    return .accepted(echo: "\(parts.count) jawaban terbaca.")
  }

  private func wrapped(_ answer: Scoring.Answer, _ question: PracticeQuestion) -> Scoring.Answer {
    question.item.map { .test([$0: answer]) } ?? answer
  }

  func task(_ question: PracticeQuestion) -> ExerciseTask {
    guard let item = question.item, case .test(let test) = exercise.task else { return exercise.task }
    return test.items.first { $0.id == item }?.task ?? exercise.task
  }

  func presentation(_ question: PracticeQuestion) -> Presentation {
    question.item.flatMap { presentation.item($0) } ?? presentation
  }

  func reader(_ question: PracticeQuestion) -> AnswerReader {
    AnswerReader(task(question), presentation: presentation(question))
  }

  func labelCount(_ question: PracticeQuestion) -> Int { question.lists.first?.choices.count ?? 0 }
}

extension PracticeSession {
  /// A span as it is shown to the one who marked it.
  public struct Mark: Sendable, Equatable {
    /// The first word, counted from 1.
    public let first: Int
    /// The last word.
    public let last: Int
    /// The words.
    public let text: String
    /// The title of the label.
    public let label: String?
  }

  /// The spans marked so far at the question asked now, in the order they were marked.
  public var marks: [Mark] {
    guard let question = current, case .spanMarking(let task) = task(question) else { return [] }
    let passage = Passage(task.text)
    return spans.map { span in
      Mark(
        first: span.first + 1, last: span.last + 1,
        text: passage.text(span.first...max(span.first, span.last)),
        label: task.labels.first { $0.id == span.label }?.title)
    }
  }
}
