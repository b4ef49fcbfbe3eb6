/// What the checker found in a submission.
public struct CheckResult: Fact {
  /// Stable name of the kind.
  public static let kind = "check-result"

  /// The findings, which quote the draft; no longer written, for the evidence of `MachineScore` names each of
  /// them with its sentence, but files of earlier versions hold them.
  public struct Detail: Codable, Sendable, Hashable {
    /// The findings as JSON, in the form of the program's own report.
    public var findings: String

    /// Findings as JSON.
    public init(findings: String) { self.findings = findings }
  }

  /// The exercise the draft answers.
  public var exercise: String
  /// The fact by which the draft came in.
  public var submission: String
  /// How many findings of each severity.
  public var bySeverity: [String: Int]
  /// How many findings of each rule.
  public var byCode: [String: Int]
  /// The findings, as an earlier version wrote them.
  public var detail: Detail?
  /// The exercise.
  public var subject: String { exercise }

  /// The result for one submission.
  public init(
    exercise: String, submission: RecordID, bySeverity: [String: Int], byCode: [String: Int],
    detail: Detail? = nil
  ) {
    self.exercise = exercise
    self.submission = submission.description
    self.bySeverity = bySeverity
    self.byCode = byCode
    self.detail = detail
  }
}
