import Foundation
public import Reporting
import RuleKit
import Synchronization

extension Checker {
  /// What was told of the files, without the files themselves.
  public struct Sections: Sendable {
    /// What was told of each file, in the order of the paths.
    public let texts: [String]
    /// What was found, in numbers.
    public let tally: CheckTally
    /// Knows the rules and the lessons; has no files.
    public let catalogue: CheckReport
    /// What could not be read.
    public let failures: [Failure]
  }

  /// Checks all that is asked, several files at a time, and tells each one at once: no text is kept longer than
  /// its check takes, however many files there are.
  public func sections(
    of request: Request, standardInput: [UInt8] = [],
    _ tell: @escaping @Sendable (_ file: FileReport, _ catalogue: CheckReport) -> String
  ) async -> Sections {
    let plan = CheckPlan(request, standardInput: standardInput, in: environment)
    let catalogue = Catalogue(CheckReport(files: [], rules: plan.rules, lessons: [:]), lessons)
    let results = await Parallel.map(plan.tasks) { task in
      Result { () throws(Failure) in
        let file = try task.check().report(path: task.path)
        return (text: tell(file, catalogue.forFile(file)), tally: FileTally(file))
      }
    }
    var failures = plan.failures
    for case .failure(let failure) in results { failures.append(failure) }
    let told = results.compactMap { try? $0.get() }
    return Sections(
      texts: told.map(\.text), tally: CheckTally(told.map(\.tally)), catalogue: catalogue.bare,
      failures: failures)
  }
}

/// The rules, and the lessons once a finding needs them: reading these costs more than checking a draft.
private final class Catalogue: Sendable {
  /// Without lessons.
  let bare: CheckReport
  private let lessons: @Sendable () -> [RuleCode: CheckReport.LessonLink]
  private let complete = Mutex<CheckReport?>(nil)

  init(_ bare: CheckReport, _ lessons: @escaping @Sendable () -> [RuleCode: CheckReport.LessonLink]) {
    self.bare = bare
    self.lessons = lessons
  }

  func forFile(_ file: FileReport) -> CheckReport {
    guard !file.findings.isEmpty else { return bare }
    return complete.withLock { complete in
      let known = complete ?? bare.with(lessons: lessons())
      complete = known
      return known
    }
  }
}
