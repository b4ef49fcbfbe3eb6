public import Reporting
public import RuleKit
import SourceText

/// One draft whose fixes are decided one by one.
public struct MendingSession: Sendable {
  /// The draft with all its findings.
  public let report: FileReport
  /// The findings whose fix may be applied, in order of place; those inside quotes are not among them.
  public let proposals: [Finding]
  let task: CheckTask

  init(_ task: CheckTask) throws(Checker.Failure) {
    let checked = try task.check()
    guard checked.extraction == nil else { throw Checker.Failure(path: task.path, reason: .extracted) }
    guard checked.isStoredAsRead else { throw Checker.Failure(path: task.path, reason: .otherEncoding) }
    self.task = task
    report = checked.report(path: task.path)
    proposals = ApplicableFixes(checked).findings
  }

  /// Writes the fixes that were accepted, all at once.
  public func apply(_ accepted: [Finding]) throws(Checker.Failure) {
    guard !accepted.isEmpty else { return }
    try FileReplacement.write(
      report.source.applying(accepted.compactMap(\.edit)), over: report.source, in: task)
  }
}

extension Checker {
  /// Opens the drafts of a request for fixes one by one, in the order of the paths.
  public func sessions(_ request: Request) -> (sessions: [MendingSession], failures: [Failure]) {
    let plan = CheckPlan(request, standardInput: [], in: environment)
    var failures = plan.failures
    var sessions: [MendingSession] = []
    for task in plan.tasks {
      do throws(Failure) {
        sessions.append(try MendingSession(task))
      } catch {
        failures.append(error)
      }
    }
    return (sessions, failures)
  }
}
