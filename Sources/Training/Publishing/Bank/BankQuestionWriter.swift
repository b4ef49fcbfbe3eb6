import Curriculum
import Markdown

/// Makes questions of an exercise; what has parts becomes several, each complete in itself.
struct BankQuestionWriter {
  /// Something that no question can hold.
  struct Omission {
    let code: String
    let kind: ExerciseKind
  }

  let category: String
  /// What stands before every question of the exercise, in HTML.
  let introduction: String
  /// The sheet, the rubric and the model answer of a text to be written.
  let marking: MarkingNotes
  private(set) var questions: [BankQuestion] = []
  private(set) var omitted: [Omission] = []
  /// The kinds of what became a question of another kind.
  private(set) var adapted: [ExerciseKind] = []

  init(category: String, introduction: String, marking: MarkingNotes) {
    self.category = category
    self.introduction = introduction
    self.marking = marking
  }

  /// Adds the questions of an exercise.
  mutating func add(_ exercise: Exercise) {
    if case .test(let test) = exercise.task {
      for item in test.items {
        let number = "\(exercise.code)-\(item.id)"
        add(item.task, code: number, title: "\(exercise.title), butir \(item.id)", text: paragraph(item.text))
      }
    } else {
      add(exercise.task, code: exercise.code, title: exercise.title, text: introduction)
    }
  }

  private mutating func add(_ task: ExerciseTask, code: String, title: String, text: String) {
    let frame = Frame(code: code, title: title, text: text)
    switch task {
    case .singleChoice(let choice): add(choice, isSingle: true, task.kind, frame)
    case .multipleChoice(let choice): add(choice, isSingle: false, task.kind, frame)
    case .trueFalse(let judgement): add(judgement, frame)
    case .matching(let matching): add(matching, frame)
    case .ordering(let ordering): add(ordering, frame)
    case .classification(let classification): add(classification, frame)
    case .shortAnswer(let blanks): add(blanks, frame)
    case .calculation(let calculation): add(calculation, frame)
    case .spanMarking(let passage): add(passage, frame)
    case .writing(let writing): add(writing, frame)
    case .test, .survey: omitted.append(Omission(code: code, kind: task.kind))
    }
  }

  /// What the questions of a task have in common.
  private struct Frame {
    let code: String
    let title: String
    let text: String
  }

  private mutating func add(
    _ frame: Frame, part: String? = nil, text: String = "", explanation: String = "",
    _ kind: BankQuestion.Kind
  ) {
    let id = part.map { "\(frame.code)-\($0)" } ?? frame.code
    questions.append(
      BankQuestion(
        id: id, name: "\(id) \(frame.title)", category: category, text: frame.text + text,
        explanation: explanation, kind: kind))
  }

  private mutating func add(_ task: ChoiceTask, isSingle: Bool, _ kind: ExerciseKind, _ frame: Frame) {
    let right = task.correct.count
    // Choosing everything is worth nothing: what is right adds up to 100, what is wrong to -100.
    let wrong =
      isSingle ? GradeShare.none : GradeShare(oneOf: task.options.count - right, isNegative: true) ?? .none
    guard let share = GradeShare(oneOf: isSingle ? 1 : right) else {
      omitted.append(Omission(code: frame.code, kind: kind))
      return
    }
    let answers = task.options.map {
      BankQuestion.Answer(text: $0.text, share: $0.isCorrect ? share : wrong, feedback: $0.why)
    }
    add(frame, .choice(answers, isSingle: isSingle))
  }

  /// A statement is one question, its reasons another: platforms know no judgement with a reason.
  private mutating func add(_ task: TrueFalseTask, _ frame: Frame) {
    for statement in task.statements {
      let text = paragraph(statement.text)
      add(frame, part: statement.id, text: text, .trueFalse(statement.isTrue, why: statement.why))
      guard !statement.reasons.isEmpty else { continue }
      let answers = statement.reasons.map {
        BankQuestion.Answer(text: $0.text, share: $0.isCorrect ? .full : .none, feedback: $0.why)
      }
      add(
        frame, part: "\(statement.id)-alasan", text: text + paragraph("Alasan mana yang paling tepat?"),
        .choice(answers, isSingle: true))
    }
  }

  private mutating func add(_ task: MatchingTask, _ frame: Frame) {
    let texts = Dictionary(task.options.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    let items = task.prompts.map { Item(id: $0.id, text: $0.text, accepts: $0.accepts, why: $0.why) }
    let extra = task.options.filter { option in !items.contains { $0.accepts.contains(option.id) } }
    add(items, answers: task.options.map(\.id), texts, extra: extra.map(\.text), frame)
  }

  private mutating func add(_ task: ClassificationTask, _ frame: Frame) {
    for axis in task.axes {
      let texts = Dictionary(
        axis.categories.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
      let items = task.items.map {
        Item(id: $0.id, text: $0.text, accepts: $0.accepts[axis.id] ?? [], why: $0.why)
      }
      let extra = axis.categories.filter { category in !items.contains { $0.accepts.contains(category.id) } }
      let own =
        task.axes.count == 1
        ? frame
        : Frame(
          code: "\(frame.code)-\(axis.id)", title: "\(frame.title): \(axis.title)",
          text: frame.text + paragraph("Golongkan menurut: \(axis.title)."))
      add(items, answers: axis.categories.map(\.id), texts, extra: extra.map(\.title), own)
    }
  }

  /// Something to be matched.
  private struct Item {
    let id: String
    let text: String
    let accepts: [String]
    let why: String
  }

  /// One matching question, or a choice for each item where one item has several right answers.
  private mutating func add(
    _ items: [Item], answers: [String], _ texts: [String: String], extra: [String], _ frame: Frame
  ) {
    if items.allSatisfy({ $0.accepts.count == 1 }) {
      let pairs = items.map { BankQuestion.Pair(item: $0.text, answer: texts[$0.accepts[0]] ?? "") }
      add(
        frame, explanation: explanation(items.map { ($0.text, $0.why) }),
        .matching(pairs, extra: extra))
      return
    }
    for item in items {
      let right = item.accepts.compactMap { texts[$0] }.joined(separator: " atau ")
      let options = answers.map { id in
        let isRight = item.accepts.contains(id)
        return BankQuestion.Answer(
          text: texts[id] ?? id, share: isRight ? .full : .none,
          feedback: isRight ? item.why : "Yang tepat: \(right). \(item.why)")
      }
      add(frame, part: item.id, text: paragraph(item.text), .choice(options, isSingle: true))
    }
  }

  /// An order without ties is one; with ties each item is matched with its place.
  private mutating func add(_ task: OrderingTask, _ frame: Frame) {
    let texts = Dictionary(task.items.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    let why = explanation(task.items.map { ($0.text, $0.why) })
    if task.order.allSatisfy({ $0.count == 1 }) {
      add(frame, explanation: why, .ordering(task.order.flatMap { $0 }.map { texts[$0] ?? $0 }))
      return
    }
    let pairs = task.items.map { item in
      let place = task.order.firstIndex { $0.contains(item.id) } ?? 0
      return BankQuestion.Pair(item: item.text, answer: "Tingkat \(place + 1)")
    }
    let hint =
      "Pasangkan tiap bagian dengan tingkatnya; tingkat 1 paling depan. Satu tingkat dapat berisi dua bagian."
    add(frame, text: paragraph(hint), explanation: why, .matching(pairs, extra: []))
  }

  private mutating func add(_ task: ShortAnswerTask, _ frame: Frame) {
    for blank in task.blanks {
      add(frame, part: blank.id, text: paragraph(blank.prompt), .shortAnswer(blank.accepts, why: blank.why))
    }
  }

  private mutating func add(_ task: CalculationTask, _ frame: Frame) {
    for question in task.questions {
      let unit = question.unit.map { " Jawab dengan angka saja, dalam \($0)." } ?? ""
      add(
        frame, part: question.id, text: paragraph(question.prompt + unit),
        .numerical(question.value, tolerance: question.tolerance, why: question.steps))
    }
  }

  /// Platforms know no marking of a text: each place that is to be found, and each that only looks wrong, is shown
  /// and matched with its label.
  private mutating func add(_ task: SpanTask, _ frame: Frame) {
    adapted.append(.spanMarking)
    let titles = Dictionary(task.labels.map { ($0.id, $0.title) }) { first, _ in first }
    let places = (task.spans + task.decoys).map { span -> (text: String, label: String, why: String) in
      let label = span.label.map { titles[$0] ?? $0 } ?? BankQuestionWriter.untouched
      let again = span.occurrence > 1 ? " (kemunculan ke-\(span.occurrence))" : ""
      return ("“\(span.quote)”\(again)", label, span.why)
    }
    let used = Set(places.map(\.label))
    let hint =
      "Pasangkan tiap bagian teks di bawah ini dengan jenisnya. Ada bagian yang tidak perlu ditandai."
    add(
      frame, text: quoted(task.text) + paragraph(hint),
      explanation: explanation(places.map { ($0.text, $0.why) }),
      .matching(
        places.map { BankQuestion.Pair(item: $0.text, answer: $0.label) },
        extra: (task.labels.map(\.title) + [BankQuestionWriter.untouched]).filter { !used.contains($0) }))
  }

  private static let untouched = "tidak perlu ditandai"

  private mutating func add(_ task: WritingTask, _ frame: Frame) {
    adapted.append(.writing)
    var text = ""
    if let source = task.source { text += "<h4>Naskah asal</h4>\n" + quoted(source) }
    if let comment = task.comment { text += "<h4>Komentar warga</h4>\n" + quoted(comment) }
    let template =
      task.parts.count < 2
      ? "" : task.parts.map { "<h4>\(HTML.escaped($0.title))</h4>\n<p></p>" }.joined(separator: "\n")
    let essay = BankQuestion.Essay(
      template: template, markerNotes: marking.html(task),
      words: task.parts.count == 1 ? task.parts[0].words : nil)
    add(frame, text: text, .essay(essay))
  }

  private func quoted(_ text: String) -> String {
    "<blockquote>\n" + text.split(whereSeparator: \.isNewline).map { paragraph(String($0)) }.joined()
      + "</blockquote>\n"
  }

  private func paragraph(_ text: String) -> String {
    text.isEmpty ? "" : "<p>\(HTML.escaped(text))</p>\n"
  }

  private func explanation(_ items: [(text: String, why: String)]) -> String {
    let rows = items.filter { !$0.why.isEmpty }.map {
      "<li>\(HTML.escaped($0.text)): \(HTML.escaped($0.why))</li>"
    }
    return rows.isEmpty ? "" : "<ul>\(rows.joined())</ul>"
  }
}
