public import RuleKit
public import Testing

/// Test cases are named by the rule's code, not by all it holds.
extension Rule: CustomTestStringConvertible {
  /// The code.
  public var testDescription: String { code.description }
}
