/// The formats in which a check can be printed: a format is one file, one case here and one snapshot.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case teks
  /// For programs.
  case json

  /// The reporter of this format.
  public func reporter(_ options: TextOptions) -> any Reporter {
    switch self {
    case .teks: TextReporter(options)
    case .json: JSONReporter()
    }
  }
}

/// Renders a check: pure, no input or output.
public protocol Reporter: Sendable {
  /// The report as text that ends in a line end.
  func render(_ report: CheckReport) -> String
}

/// How much a person wants to see at once.
public struct TextOptions: Sendable {
  /// The terminal.
  public var style: TerminalStyle
  /// Whether all findings are shown, not only the five that matter most.
  public var isComplete: Bool

  /// Options for a terminal.
  public init(style: TerminalStyle, isComplete: Bool = false) {
    self.style = style
    self.isComplete = isComplete
  }
}
