public import Curriculum

extension ExerciseTask {
  /// What an answer is worth; nil for writing, which is assessed by criteria, and for surveys.
  ///
  /// Formulas: curriculum plan §C. An answer of another kind than the task counts as empty.
  public func score(_ answer: Answer) -> Score? {
    switch (self, answer) {
    case (.singleChoice(let task), .choices(let ids)): task.singleScore(ids)
    case (.multipleChoice(let task), .choices(let ids)): task.multipleScore(ids)
    case (.trueFalse(let task), .judgements(let judgements)): task.score(judgements)
    case (.matching(let task), .pairs(let pairs)): task.score(pairs)
    case (.ordering(let task), .order(let ids)): task.score(ids)
    case (.classification(let task), .categories(let categories)): task.score(categories)
    case (.spanMarking(let task), .spans(let spans)): task.score(spans)
    case (.shortAnswer(let task), .texts(let texts)): task.score(texts)
    case (.calculation(let task), .texts(let texts)): task.score(texts)
    case (.test(let task), .test(let answers)): task.score(answers)
    case (.writing, _), (.survey, _): nil
    default: emptyAnswer.flatMap { score($0) }
    }
  }

  /// The answer of this kind that says nothing.
  public var emptyAnswer: Answer? {
    switch self {
    case .singleChoice, .multipleChoice: .choices([])
    case .trueFalse: .judgements([:])
    case .matching: .pairs([:])
    case .ordering: .order([])
    case .classification: .categories([:])
    case .spanMarking: .spans([])
    case .shortAnswer, .calculation, .writing, .survey: .texts([:])
    case .test: .test([:])
    }
  }

  /// The reference answer; nil for writing, whose model answer is prose, and for surveys.
  public var keyAnswer: Answer? {
    switch self {
    case .singleChoice(let task), .multipleChoice(let task): .choices(task.correct)
    case .trueFalse(let task): task.key
    case .matching(let task): task.key
    case .ordering(let task): .order(task.order.flatMap(\.self))
    case .classification(let task): task.key
    case .spanMarking(let task): task.key
    case .shortAnswer(let task):
      .texts(Dictionary(task.blanks.map { ($0.id, $0.accepts.first ?? "") }) { first, _ in first })
    case .calculation(let task):
      .texts(Dictionary(task.questions.map { ($0.id, String($0.value)) }) { first, _ in first })
    case .test(let task):
      .test(
        Dictionary(task.items.compactMap { item in item.task.keyAnswer.map { (item.id, $0) } }) { first, _ in
          first
        })
    case .writing, .survey: nil
    }
  }
}

extension ExerciseKind {
  /// The worth from which an answer counts as passed: 0.8 for orders, where chance alone gives 0.5; else 0.7.
  public var passMark: Double { self == .ordering ? 0.8 : 0.7 }
}
