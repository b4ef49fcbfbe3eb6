public import Bahasa

/// What a draft says of itself in its front matter.
public struct DraftHeader: Sendable, Equatable {
  /// A picture or film that goes with the draft.
  public struct Media: Sendable, Equatable {
    /// Its file name.
    public var file: String?
    /// Whether it is a film.
    public var isVideo = false
    /// Its alternative text.
    public var alt: String?
    /// Who made it.
    public var credit: String?
    /// Whether a film has captions.
    public var hasCaptions: Bool?
    /// How consent was given.
    public var consent: String?
    /// A label such as `arsip`.
    public var label: String?
    /// Whether a machine made or changed it.
    public var isSynthetic: Bool?

    /// A medium of which nothing is known yet.
    public init() {}
  }

  /// Its kind.
  public var kind: DraftKind?
  /// Its channel.
  public var channel: Channel?
  /// Its title, if the text does not begin with it.
  public var title: String?
  /// The day it is dated.
  public var date: CalendarDate?
  /// Its pictures and films; nil if the front matter does not speak of them.
  public var media: [Media]?
  /// The citizen's comment that a reply answers.
  public var comment: String?
  /// The fact sheet it is written from.
  public var factSheet: String?

  /// A header that says no more than this.
  public init(title: String? = nil, date: CalendarDate? = nil, media: [Media]? = nil, comment: String? = nil)
  {
    self.title = title
    self.date = date
    self.media = media
    self.comment = comment
  }
}
