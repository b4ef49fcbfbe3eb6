import Foundation
public import Reporting
import RuleKit
import Synchronization

extension Checker {
  /// What is left of files that were told one by one.
  public struct Told: Sendable {
    /// What was found, in numbers.
    public let tally: CheckTally
    /// Knows the rules and the lessons; has no files.
    public let catalogue: CheckReport
    /// What could not be read.
    public let failures: [Failure]
  }

  /// Checks all that is asked, several files at a time, and tells one after the other: no text is kept longer
  /// than its check takes, however many files there are.
  ///
  /// - Parameters:
  ///   - request: What is asked.
  ///   - standardInput: What was read from standard input, if that is to be checked.
  ///   - tell: Words what was found in a file; runs for several files at a time.
  ///   - handOver: Takes what was told, in the order of the paths.
  /// - Returns: What was found in numbers, and what could not be read.
  public func tell(
    _ request: Request, standardInput: [UInt8] = [],
    _ tell: @escaping @Sendable (_ file: FileReport, _ catalogue: CheckReport) -> String,
    handOver: (String) -> Void
  ) async -> Told {
    let plan = CheckPlan(request, standardInput: standardInput, in: environment)
    let catalogue = Catalogue(CheckReport(files: [], rules: plan.rules, lessons: [:]), lessons)
    // Nearly every draft has a finding: the lessons are read beside the first one.
    Task.detached { catalogue.readLessons() }
    var tallies: [FileTally] = []
    var failures = plan.failures
    await Parallel.forEach(plan.tasks) { task in
      Result { () throws(Failure) in
        let file = try task.check().report(path: task.path)
        return (text: tell(file, catalogue.forFile(file)), tally: FileTally(file))
      }
    } handOver: { result in
      switch result {
      case .success(let told):
        tallies.append(told.tally)
        handOver(told.text)
      case .failure(let failure): failures.append(failure)
      }
    }
    return Told(tally: CheckTally(tallies), catalogue: catalogue.bare, failures: failures)
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
    file.findings.isEmpty ? bare : readLessons()
  }

  @discardableResult
  func readLessons() -> CheckReport {
    complete.withLock { complete in
      let known = complete ?? bare.with(lessons: lessons())
      complete = known
      return known
    }
  }
}
