import Synchronization

/// What of a plan runs for one kind of draft on one channel.
///
/// Immutable; a class so that the loops over it do not count references.
final class Schedule: Sendable {
  /// Whether each rule runs.
  let isActive: [Bool]
  let steps: Steps

  init(_ plan: Plan, isActive: [Bool]) {
    self.isActive = isActive
    steps = plan.steps.keeping(isActive)
  }
}

/// The schedules of a linter, each made when it is first asked for: most runs meet one or two audiences.
final class Schedules: Sendable {
  private let rules: [Rule]
  private let plan: Plan
  private let made = Mutex<[Audience: Schedule]>([:])

  init(_ rules: [Rule], _ plan: Plan) {
    self.rules = rules
    self.plan = plan
  }

  /// What runs for an audience.
  subscript(audience: Audience) -> Schedule {
    if let schedule = made.withLock({ $0[audience] }) { return schedule }
    let schedule = Schedule(
      plan, isActive: rules.map { $0.applies(to: audience.kind, on: audience.channel) })
    made.withLock { $0[audience] = schedule }
    return schedule
  }
}
