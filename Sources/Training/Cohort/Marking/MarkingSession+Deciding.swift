import Curriculum
import Records

extension MarkingSession {
  /// Chooses a level from 1 to 4 for the criterion at hand, and goes on; nothing at any other place.
  public mutating func choose(_ level: Int) throws(MarkingSessionError) {
    guard case .criterion(let index) = place, (1...4).contains(level) else { return }
    let id = criteria[index].id
    try keep(.level(criterion: id, level: level))
    drafts[self.index].levels[id] = level
    drafts[self.index].score = nil
    next()
  }

  /// Judges the gate at hand, and goes on; nothing at any other place.
  public mutating func judgeGate(isOpen: Bool) throws(MarkingSessionError) {
    guard case .gate(let index) = place else { return }
    let id = gates[index].id
    try keep(.gate(id: id, isOpen: isOpen))
    drafts[self.index].gates[id] = isOpen
    drafts[self.index].score = nil
    next()
  }

  /// Keeps what the participant is told.
  public mutating func comment(_ words: String) throws(MarkingSessionError) {
    try keep(.comment, words: words)
    drafts[index].comment = words.isEmpty ? nil : words
    if !words.isEmpty, !comments.contains(words) { comments.append(words) }
  }

  /// Leaves a note for the other markers.
  public mutating func note(_ words: String) throws(MarkingSessionError) {
    guard !words.isEmpty else { return }
    try keep(.note, words: words)
    drafts[index].notes.append("\(options.marker): \(words)")
  }

  /// Keeps the mark of the draft at hand, and goes to the next one without.
  ///
  /// - Returns: Whether another draft waits.
  /// - Throws: `.incomplete`, `.needsReason`, `.rubricChanged`, `.replaced`; then nothing was kept.
  public mutating func confirm(reason: String? = nil) throws(MarkingSessionError) -> Bool {
    guard open.isEmpty else { throw .incomplete(open) }
    let reason = reason?.isEmpty == true ? nil : reason
    guard needsReason.isEmpty || reason != nil else { throw .needsReason(needsReason) }
    guard task.isRubricCurrent else { throw .rubricChanged }
    let draft = draft
    let score = task.score(draft.levels)
    let openGates = gates.map(\.id).filter { draft.gates[$0] == true }
    let detail = Mark.Detail(reason: reason, comment: draft.comment)
    let words = reason == nil && draft.comment == nil ? nil : detail
    let (author, task) = (author, task)
    try store { file throws(RecordsError) in
      let newest = try file.entries(of: Submission.self, about: draft.person, subject: task.code).last
      guard newest?.id == draft.submission else { return .replaced }
      if draft.isSecond {
        let mark = SecondMark(
          exercise: task.code, submission: draft.submission, score: score, levels: draft.levels,
          rubric: task.rubricDigest, openGates: openGates, detail: words)
        try file.record(mark, about: draft.person, by: author)
      } else {
        let machine = draft.machineLevels
        let mark = Mark(
          exercise: task.code, submission: draft.submission, score: score, levels: draft.levels,
          rubric: task.rubricDigest,
          overrides: draft.levels.contains { machine[$0.key] ?? $0.value != $0.value },
          openGates: openGates, detail: words)
        try file.record(mark, about: draft.person, by: author)
      }
      return nil
    }
    drafts[index].score = score
    return skip()
  }

  private func keep(_ decision: MarkingStep.Decision, words: String? = nil) throws(MarkingSessionError) {
    let step = MarkingStep(
      exercise: task.code, submission: draft.submission, rubric: task.rubricDigest, decision: decision,
      detail: words.map { .init(words: $0) })
    let (author, person) = (author, draft.person)
    try store { file throws(RecordsError) in
      try file.record(step, about: person, by: author)
      return nil
    }
  }

  private func store(
    _ body: (ClassFile) throws(RecordsError) -> MarkingSessionError?
  ) throws(MarkingSessionError) {
    let refusal: MarkingSessionError?
    do { refusal = try cohort.using(body) } catch { throw .cohort(error) }
    if let refusal { throw refusal }
  }
}

extension MarkingSession {
  /// Whether the mark of a row was kept before by this marker, word for word.
  func isKept(_ entry: WorkbookReader.Entry) -> Bool {
    let author = author
    let draft = draft
    let marks = try? cohort.using { file throws(RecordsError) in
      draft.isSecond
        ? try file.entries(of: SecondMark.self, about: draft.person, subject: code)
          .filter { $0.author == author }.map { ($0.fact.levels, $0.fact.openGates, $0.fact.detail) }.last
        : try file.entries(of: Mark.self, about: draft.person, subject: code)
          .filter { $0.author == author }.map { ($0.fact.levels, $0.fact.openGates ?? [], $0.fact.detail) }
          .last
    }
    guard let mark = marks ?? nil else { return false }
    return mark.0 == entry.levels && Set(mark.1) == Set(draft.gates.filter(\.value).keys)
      && mark.2?.reason == entry.reason && mark.2?.comment == entry.comment
  }
}
