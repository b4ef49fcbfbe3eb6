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
    statedKind = kind ?? header.kind
    statedChannel = channel ?? header.channel
    let prose = format == .markdown ? Prose.markdown(source) : Prose.plain(source)
    let title = Draft.title(header, statedKind, prose, source)
    self.prose = title.map { prose.opening(withTitle: $0, of: source) } ?? prose
  }

  /// The title of the front matter, which then opens the text; posts have none, and a heading comes before it.
  private static func title(
    _ header: DraftHeader, _ kind: DraftKind?, _ prose: Prose, _ source: SourceText
  ) -> Range<Int>? {
    guard let title = header.title, let frontMatter = prose.frontMatter,
      kind?.isShort != true
    else { return nil }
    if case .heading? = prose.blocks.first?.kind { return nil }
    return HeaderTitle.range(of: title, in: frontMatter, of: source)
  }
}
