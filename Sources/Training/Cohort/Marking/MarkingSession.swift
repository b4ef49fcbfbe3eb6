public import Curriculum
import Records

/// A marker at work: draft by draft, criterion by criterion, every decision kept at once.
///
/// The use case behind `bimtek nilai tulis`; how it looks is the caller's.
public struct MarkingSession: Sendable {
  /// What is to be decided next for a draft.
  public enum Place: Sendable, Equatable {
    /// A level for the criterion at an index.
    case criterion(Int)
    /// Whether the gate at an index of `gates` stands open.
    case gate(Int)
    /// Whether all of it is confirmed.
    case confirmation
  }

  let cohort: Cohort
  let task: GradingTask
  let author: PersonCode
  /// How the marker wants to mark.
  public let options: MarkingOptions
  /// The drafts in the order of this marker.
  public internal(set) var drafts: [MarkingDraft]
  /// The draft at hand.
  public internal(set) var index = 0
  /// What is to be decided next.
  public internal(set) var place = Place.criterion(0)
  /// Comments that were given for this task, the most frequent first.
  public internal(set) var comments: [String]

  /// The criteria of the rubric.
  public var criteria: [Rubric.Criterion] { task.rubric.criteria }
  /// The code of the task.
  public var code: String { task.code }
  /// The title of the task.
  public var title: String { task.exercise.title }
  /// The draft at hand.
  public var draft: MarkingDraft { drafts[index] }
  /// How many drafts have a mark of this marker.
  public var finished: Int { drafts.count { $0.score != nil } }

  /// The gates that a person judges for the draft at hand: those that no rule can decide, and those that the
  /// machine sees open.
  public var gates: [Rubric.Gate] { gates(of: draft) }

  func gates(of draft: MarkingDraft) -> [Rubric.Gate] {
    task.rubric.gates.filter { !$0.isMachine || draft.machineGates[$0.id] != nil }
  }

  /// The level that the machine measured for a criterion, where it may be seen now.
  public func measured(_ criterion: Rubric.Criterion) -> MarkingDraft.Measured? {
    switch options.machineLevels {
    case .always: draft.measured[criterion.id]
    case .afterwards: draft.levels[criterion.id] == nil ? nil : draft.measured[criterion.id]
    case .never: nil
    }
  }

  /// The mark as it would be; nil while levels are missing.
  public var score: Double? {
    criteria.allSatisfy { draft.levels[$0.id] != nil } ? task.score(draft.levels) : nil
  }

  /// Why confirming needs a reason; nothing where it does not.
  ///
  /// A second marker owes none: what the machine says must not pull at them.
  public var needsReason: [String] {
    guard !draft.isSecond else { return [] }
    let closed = gates.filter { draft.machineGates[$0.id] != nil && draft.gates[$0.id] == false }
    return task.farCriteria(draft.levels, from: draft.machineLevels)
      + closed.map { "gerbang ditutup: \($0.text)" }
  }

  /// What is still to be judged.
  public var open: [String] {
    criteria.filter { draft.levels[$0.id] == nil }.map(\.title)
      + gates.filter { draft.gates[$0.id] == nil }.map(\.text)
  }

  /// Goes to the first thing that is still to be decided.
  mutating func goToOpen() {
    if let criterion = criteria.firstIndex(where: { draft.levels[$0.id] == nil }) {
      place = .criterion(criterion)
    } else if let gate = gates.firstIndex(where: { draft.gates[$0.id] == nil }) {
      place = .gate(gate)
    } else {
      place = .confirmation
    }
  }

  /// One decision back.
  public mutating func previous() {
    switch place {
    case .criterion(let index): place = .criterion(max(index - 1, 0))
    case .gate(let index): place = index > 0 ? .gate(index - 1) : .criterion(criteria.count - 1)
    case .confirmation: place = gates.isEmpty ? .criterion(criteria.count - 1) : .gate(gates.count - 1)
    }
  }

  /// One decision on, where this one was made.
  public mutating func next() {
    switch place {
    case .criterion(let index) where draft.levels[criteria[index].id] != nil:
      place = index + 1 < criteria.count ? .criterion(index + 1) : gates.isEmpty ? .confirmation : .gate(0)
    case .gate(let index) where draft.gates[gates[index].id] != nil:
      place = index + 1 < gates.count ? .gate(index + 1) : .confirmation
    case .criterion, .gate, .confirmation: break
    }
  }

  /// Leaves the draft for later and goes to the next one without a mark; false where there is no other.
  public mutating func skip() -> Bool {
    let order = Array(drafts.indices[(index + 1)...]) + Array(drafts.indices[..<index])
    guard let next = order.first(where: { drafts[$0].score == nil }) else { return false }
    go(to: next)
    return true
  }

  /// Goes back to the draft before, marked or not.
  public mutating func back() { go(to: max(index - 1, 0)) }

  mutating func go(to index: Int) {
    self.index = index
    goToOpen()
  }
}
