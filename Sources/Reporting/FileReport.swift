public import RuleKit
public import SourceText

/// What a check of one file found.
public struct FileReport: Sendable {
  /// The path as it was given.
  public let path: String
  /// The text the findings point into.
  public let source: SourceText
  /// What it was taken for.
  public let kind: Guess<DraftKind>
  /// Where it was taken to be published.
  public let channel: Guess<Channel>
  /// Its size.
  public let statistics: DraftStatistics
  /// The findings, in order of place.
  public let findings: [Finding]
  let masks: Masks
  let positions: PositionTable

  /// A report whose parts are known.
  public init(path: String, reading: Reading, findings: [Finding]) {
    self.path = path
    source = reading.draft.source
    kind = reading.kind
    channel = reading.channel
    statistics = DraftStatistics(reading)
    self.findings = findings
    masks = Masks(findings, in: source)
    positions = PositionTable(source)
  }

  /// The same file with those findings that pass a test; what the others masked stays masked.
  public func keeping(_ isKept: (Finding) -> Bool) -> FileReport {
    FileReport(self, findings: findings.filter(isKept))
  }

  private init(_ other: FileReport, findings: [Finding]) {
    path = other.path
    source = other.source
    kind = other.kind
    channel = other.channel
    statistics = other.statistics
    self.findings = findings
    masks = other.masks
    positions = other.positions
  }
}
