/// A text that shows what a rule finds, or leaves alone; each is a test.
public struct Example: Sendable {
  /// The text; in a bad one the finding stands between `«` and `»`.
  public let text: String
  /// Whether the rule must find something.
  public let isBad: Bool
  /// The text after the safe fixes, where there are some.
  public let corrected: String?
  /// The kind of draft it is.
  public let kind: DraftKind
  /// The channel it is for.
  public let channel: Channel
  /// The agency's settings it is checked with.
  public let settings: Settings
  /// What its front matter says besides kind and channel.
  public let header: DraftHeader
  /// Where it was declared.
  public let line: UInt

  /// A text in which the rule finds what stands between `«` and `»`.
  public static func bad(
    _ text: String, corrected: String? = nil, _ kind: DraftKind = .berita, _ channel: Channel = .situs,
    settings: Settings = Settings(), header: DraftHeader = DraftHeader(), line: UInt = #line
  ) -> Example {
    Example(
      text: text, isBad: true, corrected: corrected, kind: kind, channel: channel, settings: settings,
      header: header, line: line)
  }

  /// A text that the rule, and every other rule that is on by default, leaves alone.
  public static func good(
    _ text: String, _ kind: DraftKind = .berita, _ channel: Channel = .situs, settings: Settings = Settings(),
    header: DraftHeader = DraftHeader(), line: UInt = #line
  ) -> Example {
    Example(
      text: text, isBad: false, corrected: nil, kind: kind, channel: channel, settings: settings,
      header: header,
      line: line)
  }
}
