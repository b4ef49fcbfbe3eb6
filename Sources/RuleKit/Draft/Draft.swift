public import Markdown
public import SourceText

/// A text that someone means to publish, before it is read.
public struct Draft: Sendable {
  /// How the text is stored.
  public enum Format: Sendable {
    /// CommonMark.
    case markdown
    /// Plain text; never goes through cmark.
    case plain
  }

  /// Its name, usually a path.
  public let name: String
  /// The text as stored.
  public let source: SourceText
  /// Its checkable prose.
  public let prose: Prose
  /// What it says of itself.
  public let header: DraftHeader
  /// What its agency says of itself.
  public let settings: Settings
  /// The kind that the command line or the front matter states.
  public let statedKind: DraftKind?
  /// The channel that the command line or the front matter states.
  public let statedChannel: Channel?

  /// Opens a text as a draft; a stated kind or channel wins over the header's.
  public init(
    name: String, source: SourceText, format: Format, header: DraftHeader = DraftHeader(),
    settings: Settings = Settings(), kind: DraftKind? = nil, channel: Channel? = nil
  ) {
    self.name = name
    self.source = source
    self.header = header
    self.settings = settings
    prose = format == .markdown ? Prose.markdown(source) : Prose.plain(source)
    statedKind = kind ?? header.kind
    statedChannel = channel ?? header.channel
  }
}
