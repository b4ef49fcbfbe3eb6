/// What every finding of a rule carries: few fields, so that a finding does not copy its rule.
struct Stamp: Sendable {
  let code: RuleCode
  let severity: Severity
  let certainty: Certainty
  let question: String?

  init(_ rule: Rule, severity: Severity) {
    code = rule.code
    self.severity = severity
    certainty = rule.certainty
    question = rule.question
  }
}
