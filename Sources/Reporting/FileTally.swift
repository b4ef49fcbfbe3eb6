public import RuleKit

/// What a check found in one file, in numbers: what is left of a report once it was told.
public struct FileTally: Sendable {
  /// The path as it was given.
  public let path: String
  /// Its size.
  public let statistics: DraftStatistics
  /// How many findings of each rule there are, questions among them.
  public let rules: [RuleCode: Int]
  /// How many questions there are.
  public let questions: Int
  /// The highest severity found, or nil without findings.
  public let worst: Severity?
  /// The finding that matters most, or nil without findings.
  let first: Finding?
  private let severities: [Severity: Int]

  /// Counts the findings of a file.
  public init(_ file: FileReport) {
    path = file.path
    statistics = file.statistics
    var rules: [RuleCode: Int] = [:]
    var severities: [Severity: Int] = [:]
    for finding in file.findings {
      rules[finding.code, default: 0] += 1
      if finding.certainty != .tanya { severities[finding.severity, default: 0] += 1 }
    }
    self.rules = rules
    self.severities = severities
    questions = file.findings.count - severities.values.reduce(0, +)
    worst = file.findings.map(\.severity).max()
    first = file.findings.min(by: Finding.mattersMore)
  }

  /// How many findings there are of a severity; questions are counted apart.
  public func count(_ severity: Severity) -> Int { severities[severity] ?? 0 }

  /// How many findings there are, questions among them.
  var findings: Int { rules.values.reduce(0, +) }
}
