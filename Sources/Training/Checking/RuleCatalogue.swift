import Curriculum
public import Reporting
public import RuleKit
import Rules

/// The rules of the product, to look one up or list them.
public struct RuleCatalogue: Sendable {
  private let rules: [Rule]

  /// All rules.
  public init() { rules = Rule.all }

  /// The rule of a code typed in any case.
  public func rule(named name: String) -> Rule? {
    RuleCode(name).flatMap { code in rules.first { $0.code == code } }
  }

  /// The rules that carry on a code which has no rule of its own.
  public func successors(of name: String) -> [Rule] { Rule.successors(of: name) }

  /// Codes that are near to what was typed: by spelling, or of the same family.
  public func near(_ name: String) -> [String] {
    let codes = rules.map(\.code.description)
    let typed = name.uppercased()
    if let nearest = nearestName(to: typed, among: codes) { return [nearest] }
    return Array(codes.filter { $0.hasPrefix(typed.prefix(3)) }.prefix(5))
  }

  /// The families in the order of the design, or one of them.
  public func families(_ name: String?) -> [RuleFamily] {
    RuleFamily.order.compactMap { code, title in
      guard name == nil || name?.uppercased() == code else { return nil }
      let members = rules.filter { $0.code.family == code }
      return members.isEmpty ? nil : RuleFamily(code: code, title: title, rules: members)
    }
  }
}
