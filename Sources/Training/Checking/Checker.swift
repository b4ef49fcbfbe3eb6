public import Reporting
public import RuleKit

/// Checks files, folders and standard input: the use case behind `bimtek periksa`.
public struct Checker: Sendable {
  /// What someone asked to be checked.
  public struct Request: Sendable {
    /// Files and folders, as they were typed.
    public var paths: [String] = []
    /// A kind that wins over the front matter.
    public var kind: DraftKind?
    /// A channel that wins over the front matter.
    public var channel: Channel?
    /// What standard input is called, if it is to be checked.
    public var standardInputName: String?

    /// A request for nothing.
    public init() {}
  }

  /// What was found, and what could not be read.
  public struct Outcome: Sendable {
    /// The report on all that could be read.
    public let report: CheckReport
    /// The rest.
    public let failures: [Failure]

    /// An outcome whose parts are known.
    public init(report: CheckReport, failures: [Failure]) {
      self.report = report
      self.failures = failures
    }
  }

  let environment: Environment
  let lessons: @Sendable () -> [RuleCode: CheckReport.LessonLink]

  /// A checker that links findings to lessons, which it asks for once a finding needs one.
  public init(
    environment: Environment, lessons: @escaping @Sendable () -> [RuleCode: CheckReport.LessonLink] = { [:] }
  ) {
    self.environment = environment
    self.lessons = lessons
  }

  /// Checks all that is asked, several files at a time, and reports in the order of the paths.
  public func check(_ request: Request, standardInput: [UInt8] = []) async -> Outcome {
    let plan = CheckPlan(request, standardInput: standardInput, in: environment)
    let results = await Parallel.map(plan.tasks) { task in
      Result { () throws(Failure) in try task.check().report(path: task.path) }
    }
    return outcome(results, of: plan)
  }

  /// Joins the reports on files with what is known of the rules.
  func outcome(_ results: [Result<FileReport, Failure>], of plan: CheckPlan) -> Outcome {
    let files = results.compactMap { try? $0.get() }
    var failures = plan.failures
    for case .failure(let failure) in results { failures.append(failure) }
    let links = files.contains { !$0.findings.isEmpty } ? lessons() : [:]
    return Outcome(report: CheckReport(files: files, rules: plan.rules, lessons: links), failures: failures)
  }
}
