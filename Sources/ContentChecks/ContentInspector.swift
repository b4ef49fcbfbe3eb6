public import Curriculum
public import RuleKit

/// What the checks ask of the checker of drafts, which lies above this module.
public struct ContentRules: Sendable {
  /// The codes that exist.
  public var known: Set<RuleCode>
  /// The codes that are on by default and must be taught.
  public var taughtByDefault: Set<RuleCode>
  /// The findings in a text of a kind and channel, both nil for prose.
  public var findings: @Sendable (_ text: String, _ kind: String?, _ channel: String?) -> [Finding]

  /// States the rules.
  public init(
    known: Set<RuleCode>, taughtByDefault: Set<RuleCode>,
    findings: @escaping @Sendable (_ text: String, _ kind: String?, _ channel: String?) -> [Finding]
  ) {
    self.known = known
    self.taughtByDefault = taughtByDefault
    self.findings = findings
  }
}

extension ContentSnapshot {
  /// Everything that is wrong with the content, in order of file and place.
  ///
  /// - Parameter rules: The checker of drafts; without it the checks that need it are left out.
  /// - Returns: The problems, each once.
  public func problems(rules: ContentRules? = nil) -> [ContentProblem] {
    var problems =
      readingProblems + missing + strays + identifiers + prerequisites + links + seedTrace + sums
      + variantProblems
    problems +=
      shapes + explanations + keyLetters + hints + answers + writing(rules) + rubricProblems
      + factSheetProblems
    problems += parallelTests + blueprintProblems + lessonStructure
    if let rules { problems += ruleProblems(rules) + fenceProblems(rules) + proseProblems(rules) }
    return Set(problems).sorted()
  }
}
