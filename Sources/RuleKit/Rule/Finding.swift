/// Something a rule found in a draft.
public struct Finding: Sendable, Hashable {
  /// The rule.
  public let code: RuleCode
  /// How much it matters, after the agency's settings.
  public let severity: Severity
  /// How sure it is.
  public let certainty: Certainty
  /// What is found, most specific words first, no full stop.
  public let message: String
  /// The bytes of the source it is about.
  public let range: Range<Int>
  /// Those bytes as text; personal data is masked.
  public let text: String
  /// What to write instead.
  public let fix: Fix?
  /// What the author is asked.
  public let question: String?

  /// A finding whose parts are known.
  public init(
    code: RuleCode, severity: Severity, certainty: Certainty, message: String, range: Range<Int>,
    text: String,
    fix: Fix? = nil, question: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.certainty = certainty
    self.message = message
    self.range = range
    self.text = text
    self.fix = fix
    self.question = question
  }
}
