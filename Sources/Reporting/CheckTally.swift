public import RuleKit

/// What a check of several files found, in numbers.
public struct CheckTally: Sendable {
  /// One a file, in the order of the paths.
  public let files: [FileTally]

  /// Sums up files.
  public init(_ files: [FileTally]) { self.files = files }

  /// How many findings there are of a severity; questions are counted apart.
  public func count(_ severity: Severity) -> Int { files.reduce(0) { $0 + $1.count(severity) } }

  /// How many questions there are.
  public var questions: Int { files.reduce(0) { $0 + $1.questions } }

  /// The highest severity found, or nil without findings.
  public var worst: Severity? { files.compactMap(\.worst).max() }

  /// The finding that matters most, or nil without findings.
  var first: Finding? { files.compactMap(\.first).min(by: Finding.mattersMore) }
}
