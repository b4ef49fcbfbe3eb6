public import RuleKit

/// What others measured on an answer.
///
/// What was not measured is not judged.
public struct WritingChecks: Sendable {
  /// The findings of the checker in each part, with the part as the whole text; nil where it did not run.
  public var findings: [String: [Finding]]?
  /// The findings in the draft that is to be rewritten.
  public var sourceFindings: [Finding]?
  /// The weighted length of a post on X.
  public var xWeight: (@Sendable (String) -> Int)?

  /// States what was measured.
  public init(
    findings: [String: [Finding]]? = nil, sourceFindings: [Finding]? = nil,
    xWeight: (@Sendable (String) -> Int)? = nil
  ) {
    self.findings = findings
    self.sourceFindings = sourceFindings
    self.xWeight = xWeight
  }
}
