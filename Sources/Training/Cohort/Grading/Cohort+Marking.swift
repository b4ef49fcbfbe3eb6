import Curriculum
import Records

/// A mark as a person gives it.
public struct MarkDecision: Sendable {
  /// The participant, by code or by number on the list.
  public var participant: String
  /// The level from 1 to 4 for each criterion.
  public var levels: [String: Int]
  /// Who marks.
  public var marker: String
  /// Why it differs from what the machine measured.
  public var reason: String?
  /// What the participant is told.
  public var comment: String?

  /// A decision.
  public init(
    participant: String, levels: [String: Int], marker: String, reason: String? = nil, comment: String? = nil
  ) {
    self.participant = participant
    self.levels = levels
    self.marker = marker
    self.reason = reason
    self.comment = comment
  }
}

/// A mark as it was kept.
public struct MarkedDraft: Sendable {
  /// Whose draft.
  public let member: ClassMember
  /// The mark out of 100.
  public let score: Double
  /// The provisional mark of the machine.
  public let provisional: Double?
  /// Whether any level differs from the provisional one.
  public let overrides: Bool
  /// Whether the very same mark was there already.
  public let isRepeated: Bool
}

/// Why a mark is not kept.
public enum MarkingError: Error, Sendable, Equatable {
  /// The class file stands in the way.
  case cohort(CohortError)
  /// The rubric has no such criterion; these are its own.
  case unknownCriterion(String, known: [String])
  /// A level must be 1, 2, 3 or 4.
  case levelOutOfRange(criterion: String, level: Int)
  /// Criteria without a level.
  case missingLevels([String])
  /// The participant handed nothing in for this task.
  case noDraft(name: String)
  /// The mark is far from what the machine measured, or a gate stands open: that needs a reason.
  case needsReason([String])
}

extension Cohort {
  /// Writes down the mark that a person gives; the same mark again changes nothing.
  public func mark(_ decision: MarkDecision, task: GradingTask) throws(MarkingError) -> MarkedDraft {
    try validate(decision.levels, task)
    do {
      let person = try participant(decision.participant)
      let exercise = task.exercise.code
      let submission = try using { file throws(RecordsError) in
        try file.entries(of: Submission.self, about: person.code, subject: exercise).last
      }
      guard let submission else { throw MarkingError.noDraft(name: ClassMember(person).name) }
      let machine = try using { file throws(RecordsError) in
        try file.entries(of: MachineScore.self, about: person.code, subject: exercise)
          .last { $0.fact.submission == submission.id.description }
      }
      let measured = machine?.fact.levels ?? [:]
      let graded = machine?.fact.detail.flatMap { GradedDraft(json: $0.evidence) }
      let far = task.farCriteria(decision.levels, from: measured)
      let isGateOpen = graded.map { !$0.openGates.isEmpty } ?? false
      guard decision.reason != nil || (far.isEmpty && !isGateOpen) else {
        throw MarkingError.needsReason(far + (graded?.openGates ?? []))
      }
      let overrides = decision.levels.contains { measured[$0.key] ?? $0.value != $0.value }
      let mark = Mark(
        exercise: exercise, submission: submission.id, score: task.score(decision.levels),
        levels: decision.levels, rubric: task.rubricDigest, overrides: overrides,
        detail: .init(reason: decision.reason, comment: decision.comment))
      let isRepeated = try keep(mark, about: person.code, by: decision.marker)
      return MarkedDraft(
        member: ClassMember(person), score: mark.score, provisional: graded?.total, overrides: overrides,
        isRepeated: isRepeated)
    } catch let error as CohortError {
      throw .cohort(error)
    } catch let error as MarkingError {
      throw error
    } catch {
      throw .cohort(CohortError(path: path, .damaged))
    }
  }

  private func validate(_ levels: [String: Int], _ task: GradingTask) throws(MarkingError) {
    let known = task.rubric.criteria.map(\.id)
    for (criterion, level) in levels.sorted(by: { $0.key < $1.key }) {
      guard known.contains(criterion) else { throw .unknownCriterion(criterion, known: known) }
      guard (1...4).contains(level) else { throw .levelOutOfRange(criterion: criterion, level: level) }
    }
    let missing = known.filter { levels[$0] == nil }
    guard missing.isEmpty else { throw .missingLevels(missing) }
  }

  private func keep(_ mark: Mark, about person: PersonCode, by marker: String) throws(CohortError) -> Bool {
    try using { file throws(RecordsError) in
      let author = try file.marker(named: marker)
      let last = try file.entries(of: Mark.self, about: person, subject: mark.exercise).last
      if let last, last.author == author, last.fact.submission == mark.submission,
        last.fact.levels == mark.levels, last.fact.detail == mark.detail, last.fact.rubric == mark.rubric
      {
        return true
      }
      try file.record(mark, about: person, by: author)
      return false
    }
  }
}

extension GradingTask {
  /// Σ weight × level ÷ 4 (curriculum plan §C, SK-TL), in tenths.
  func score(_ levels: [String: Int]) -> Double {
    let sum = rubric.criteria.reduce(0) { $0 + $1.weight * (levels[$1.id] ?? 0) }
    return (Double(sum) / 4 * 10).rounded() / 10
  }

  /// The titles of criteria whose level is two or more away from the measured one.
  func farCriteria(_ levels: [String: Int], from measured: [String: Int]) -> [String] {
    rubric.criteria.filter { criterion in
      guard let given = levels[criterion.id], let level = measured[criterion.id] else { return false }
      return abs(given - level) >= 2
    }.map(\.title)
  }
}
