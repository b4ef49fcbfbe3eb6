import Curriculum
public import Reporting
public import RuleKit
import Rules

/// The rules of the product and of an agency, to look one up or list them.
public struct RuleCatalogue: Sendable {
  private let rules: [Rule]

  /// The rules of the product, and those of the house packs that count where someone works.
  public init(in environment: Environment) {
    var settings = SettingsCache()
    // What is broken in a pack is told when drafts are checked and by `bimtek paket uji`.
    var failures: [Checker.Failure] = []
    rules = Rule.all + settings.agency(for: environment.workingDirectory, failures: &failures).rules
  }

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

  /// The families in the order of the design, then those of the agency; or one of them.
  public func families(_ name: String?) -> [RuleFamily] {
    let known = Set(RuleFamily.order.map(\.code))
    let own = Set(rules.map(\.code.family)).subtracting(known).sorted()
    return (RuleFamily.order + own.map { ($0, "Aturan instansi Anda") }).compactMap { code, title in
      guard name == nil || name?.uppercased() == code else { return nil }
      let members = rules.filter { $0.code.family == code }
      return members.isEmpty ? nil : RuleFamily(code: code, title: title, rules: members)
    }
  }
}
