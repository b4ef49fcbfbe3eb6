public import ArgumentParser
public import Reporting
public import RuleKit

extension DraftKind: ExpressibleByArgument {
  /// Takes the names of `DraftKind.init(named:)`.
  public init?(argument: String) { self.init(named: argument) }
}

extension Channel: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
