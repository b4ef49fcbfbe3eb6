public import Curriculum

/// Reads what a learner typed for a task, as it was shown to that learner.
///
/// Nothing typed is an error: what cannot be understood becomes a remark, and the rest counts.
public struct AnswerReader: Sendable {
  let task: ExerciseTask
  let presentation: Presentation

  /// The most bytes of an answer in letters and numbers that are looked at.
  public static let sizeLimit = 1 << 13

  /// Reads answers to a task, shown in the order of the file unless a presentation says otherwise.
  public init(_ task: ExerciseTask, presentation: Presentation? = nil) {
    self.task = task
    self.presentation = presentation ?? Presentation(task)
  }

  /// Reads an answer to the whole task.
  ///
  /// - Complexity: O(*n* × choices) in the length of the text.
  public func read(_ text: String) -> ReadAnswer {
    if case .writing(let task) = task {
      return ReadAnswer(.texts([task.parts.first?.id ?? "naskah": text]), [])
    }
    guard text.utf8.count > Self.sizeLimit else { return readShort(text) }
    let read = readShort(String(decoding: text.utf8.prefix(Self.sizeLimit), as: UTF8.self))
    return ReadAnswer(read.answer, [.tooLong(limit: Self.sizeLimit)] + read.remarks)
  }

  /// Reads an answer to one statement, prompt, item, blank, question or part of the task.
  public func read(_ text: String, for item: String) -> ReadAnswer {
    if case .writing = task { return ReadAnswer(.texts([item: text]), []) }
    guard text.utf8.count > Self.sizeLimit else { return readShort(text, for: item) }
    let read = readShort(String(decoding: text.utf8.prefix(Self.sizeLimit), as: UTF8.self), for: item)
    return ReadAnswer(read.answer, [.tooLong(limit: Self.sizeLimit)] + read.remarks)
  }

  private func readShort(_ text: String, for item: String) -> ReadAnswer {
    switch task {
    case .calculation:
      let isNumber = !CalculationTask.readings(text).isEmpty
      return ReadAnswer(.texts([item: text]), isNumber ? [] : [.noNumber])
    case .shortAnswer, .writing, .survey:
      return ReadAnswer(.texts([item: text]), [])
    case .test(let test):
      guard let inner = test.items.first(where: { $0.id == item }) else {
        return ReadAnswer(.test([:]), [.unknown(item)])
      }
      let read = AnswerReader(inner.task, presentation: presentation.item(item)).read(text)
      return ReadAnswer(.test([item: read.answer]), read.remarks)
    case .classification(let task): return category(task, text, of: item)
    case .matching: return pair(text, of: item)
    case .trueFalse:
      let line = text.split(whereSeparator: { $0.isNewline || $0 == ";" }).joined(separator: " ")
      return read("\(item): \(line)")
    case .singleChoice, .multipleChoice, .ordering, .spanMarking:
      return read(text)
    }
  }

  private func readShort(_ text: String) -> ReadAnswer {
    switch task {
    case .singleChoice(let task): choices(task, text, single: true)
    case .multipleChoice(let task): choices(task, text, single: false)
    case .trueFalse(let task): judgements(task, text)
    case .matching(let task): pairs(task, text)
    case .ordering(let task): order(task, text)
    case .classification(let task): categories(task, text)
    case .spanMarking(let task): SpanReader(task).read(text)
    case .shortAnswer(let task): texts(task.blanks.map(\.id), text)
    case .calculation(let task): texts(task.questions.map(\.id), text)
    case .survey(let task): texts(task.questions.map(\.id), text)
    case .test(let task): test(task, text)
    case .writing: ReadAnswer(.texts([:]), [])
    }
  }

  private func choices(_ task: ChoiceTask, _ text: String, single: Bool) -> ReadAnswer {
    let read = reader(.options, of: task.options).read(text)
    let tooMany: [AnswerRemark] = single && read.ids.count > 1 ? [.onlyOne] : []
    return ReadAnswer(.choices(read.ids), tooMany + read.remarks)
  }

  private func order(_ task: OrderingTask, _ text: String) -> ReadAnswer {
    let ids = presentation.order(.items)
    let wordings = ids.map { id in task.items.first { $0.id == id }?.text ?? "" }
    let read = ChoiceReader(ids: ids, texts: wordings).read(text)
    let missing = ids.count - read.ids.count
    return ReadAnswer(.order(read.ids), read.remarks + (missing > 0 ? [.missing(count: missing)] : []))
  }

  /// Parts in order, or under the names of their blanks.
  private func texts(_ ids: [String], _ text: String) -> ReadAnswer {
    guard ids.count > 1 else {
      let answer = ids.first.map { [$0: text] } ?? [:]
      return ReadAnswer(.texts(answer), [])
    }
    var result: [String: String] = [:]
    var next = 0
    var remarks: [AnswerRemark] = []
    for chunk in AnswerText.chunks(text) {
      let label = AnswerText.label(chunk, ids: ids, isMarked: true).flatMap { $0.rest.isEmpty ? nil : $0 }
      let index = label?.index ?? next
      guard ids.indices.contains(index) else {
        remarks.append(.unknown(String(chunk.prefix(40))))
        continue
      }
      if result[ids[index]] != nil { remarks.append(.twice(ids[index])) }
      result[ids[index], default: label?.rest ?? String(chunk)] += ""
      next = index + 1
    }
    return ReadAnswer(.texts(result), remarks)
  }

  private func test(_ task: TestTask, _ text: String) -> ReadAnswer {
    let ids = presentation.order(.items)
    var answers: [String: Answer] = [:]
    var remarks: [AnswerRemark] = []
    for chunk in AnswerText.chunks(text) {
      guard let label = AnswerText.label(chunk, ids: ids) else {
        remarks.append(.unknown(String(chunk.prefix(40))))
        continue
      }
      let read = read(label.rest, for: ids[label.index])
      if case .test(let inner) = read.answer { answers.merge(inner) { first, _ in first } }
      remarks += read.remarks
    }
    return ReadAnswer(.test(answers), remarks)
  }

  func reader(_ list: Presentation.List, of options: [Option]) -> ChoiceReader {
    let ids = presentation.order(list)
    return ChoiceReader(ids: ids, texts: ids.map { id in options.first { $0.id == id }?.text ?? "" })
  }
}
