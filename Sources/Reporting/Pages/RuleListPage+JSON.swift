import RuleKit

extension RuleListPage {
  /// The list as one JSON object, for other programs.
  public var json: String {
    let rules = families.flatMap { family in family.rules.map { JSONValue(rule: $0, of: family) } }
    return JSONValue.object(["version": 1, "rules": .array(rules)]).text
  }
}

extension JSONValue {
  fileprivate init(rule: Rule, of family: RuleFamily) {
    self = .object([
      "code": .string(rule.code.description), "family": .string(family.title), "title": .string(rule.title),
      "severity": .string(rule.severity.rawValue), "certainty": .string(rule.certainty.rawValue),
      "status": .string(rule.status.rawValue), "rationale": .string(rule.rationale),
      "question": rule.question.map { JSONValue.string($0) } ?? .absent,
      "kinds": .array(rule.kinds.map(\.rawValue).sorted().map { .string($0) }),
      "references": .array(
        rule.references.map {
          .object([
            "kind": .string($0.kind.rawValue), "text": .string($0.text), "checked": .string($0.checked),
          ])
        }),
    ])
  }
}
