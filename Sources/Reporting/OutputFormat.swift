public import RuleKit

/// The formats in which a check can be printed: a format is one file, one case here and one snapshot.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case teks
  /// For programs.
  case json
  /// For code hosts and editors.
  case sarif
  /// For annotations in GitHub Actions.
  case github
  /// For build servers.
  case junit
  /// For spreadsheets.
  case csv
  /// For reviewdog.
  case rdjson
  /// For a browser and for paper.
  case html

  /// The reporter of this format.
  public func reporter(_ options: TextOptions) -> any Reporter {
    switch self {
    case .teks: TextReporter(options)
    case .json: JSONReporter()
    case .sarif: SARIFReporter()
    case .github: GitHubReporter()
    case .junit: JUnitReporter(failing: options.failing)
    case .csv: CSVReporter()
    case .rdjson: RDJSONReporter()
    case .html: HTMLReporter()
    }
  }
}

/// Renders a check: pure, no input or output.
public protocol Reporter: Sendable {
  /// The report as text that ends in a line end.
  func render(_ report: CheckReport) -> String
}

/// How much a person wants to see at once, and what counts as failing.
public struct TextOptions: Sendable {
  /// The terminal.
  public var style: TerminalStyle
  /// Whether all findings are shown, not only the five that matter most.
  public var isComplete: Bool
  /// From which severity on a finding is a failure.
  public var failing: Severity

  /// Options for a terminal.
  public init(style: TerminalStyle, isComplete: Bool = false, failing: Severity = .galat) {
    self.style = style
    self.isComplete = isComplete
    self.failing = failing
  }
}
