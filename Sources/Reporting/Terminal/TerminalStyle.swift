/// What a terminal can show: its width, colour, and characters beyond ASCII.
public struct TerminalStyle: Sendable {
  /// Columns, 40 or more.
  public let width: Int
  /// Whether escape sequences for colour and weight may be used.
  public let hasColor: Bool
  /// Whether lines, arrows and bullets beyond ASCII may be used.
  public let isPlain: Bool

  /// A terminal of a width, which is brought into 40…140.
  public init(width: Int = 80, hasColor: Bool = false, isPlain: Bool = false) {
    self.width = min(max(width, 40), 140)
    self.hasColor = hasColor
    self.isPlain = isPlain
  }

  /// How a piece of text is set off.
  public enum Emphasis: String, Sendable {
    /// Heavy.
    case strong = "1"
    /// Light.
    case faint = "2"
    /// Slanted.
    case emphasized = "3"
    /// Underlined.
    case underlined = "4"
    /// Red: must be mended.
    case error = "31"
    /// Yellow: worth a look.
    case warning = "33"
    /// Cyan: advice.
    case advice = "36"
    /// Green: right.
    case success = "32"
  }

  /// Text set off, where the terminal can do it.
  public func set(_ text: String, _ emphasis: Emphasis...) -> String {
    guard hasColor, !text.isEmpty else { return text }
    return "\u{1B}[\(emphasis.map(\.rawValue).joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  /// A horizontal line.
  public func rule(_ length: Int) -> String { String(repeating: isPlain ? "-" : "─", count: length) }
  /// The bar beside quoted source lines.
  public var bar: String { isPlain ? "|" : "│" }
  /// The sign between two parts of a line.
  public var separator: String { isPlain ? " - " : " · " }
  /// The sign before a list item.
  public var bullet: String { isPlain ? "*" : "•" }
  /// The sign that leads to what to write.
  public var arrow: String { isPlain ? "->" : "→" }
}
