import Foundation
import Reporting
import SourceText

extension Checker {
  /// What mending did, and what is left to do by hand.
  public struct MendingOutcome: Sendable {
    /// The drafts that could be mended, in the order of the paths.
    public let drafts: [MendedDraft]
    /// The report on the drafts as they are now, and what could not be read or written.
    public let outcome: Outcome
  }

  /// Applies the safe fixes of drafts; `writes` says whether to the files or only to copies in memory.
  public func mend(_ request: Request, standardInput: [UInt8] = [], writes: Bool) async -> MendingOutcome {
    let plan = CheckPlan(request, standardInput: standardInput, in: environment)
    let results = await Parallel.map(plan.tasks) { task in
      Result { () throws(Failure) in try Checker.mend(task, writes: writes) }
    }
    return MendingOutcome(
      drafts: results.compactMap { try? $0.get().draft },
      outcome: outcome(results.map { $0.map(\.report) }, of: plan))
  }

  private static func mend(
    _ task: CheckTask, writes: Bool
  ) throws(Failure) -> (draft: MendedDraft, report: FileReport) {
    let (draft, checked) = try task.mend()
    if writes, draft.before != draft.after {
      try FileReplacement.write(draft.after, over: draft.before, in: task)
    }
    return (draft, checked.report(path: task.path))
  }
}

extension FileReplacement {
  /// Writes a text over the one that was read.
  static func write(
    _ new: SourceText, over old: SourceText, in task: CheckTask
  ) throws(Checker.Failure) {
    do {
      try replace(task.url, old: old.bytes, new: new.bytes)
    } catch {
      throw Checker.Failure(path: task.path, reason: .notWritten(error))
    }
  }
}
