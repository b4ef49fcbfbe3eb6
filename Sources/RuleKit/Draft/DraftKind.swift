/// What a draft is meant to become.
public enum DraftKind: String, Sendable, CaseIterable {
  /// A news article.
  case berita
  /// A press release.
  case siaranPers = "siaran-pers"
  /// An announcement.
  case pengumuman
  /// Information on a service.
  case layanan
  /// A warning in an emergency.
  case siaga
  /// A correction of a false claim by others.
  case klarifikasi
  /// A correction of one's own mistake.
  case ralat
  /// A reply to a citizen's comment.
  case balasan
  /// A notice of a missing child.
  case anakHilang = "anak-hilang"
  /// A caption of a post.
  case takarir
  /// A thread of posts.
  case utas
  /// Greetings or condolences.
  case ucapan
  /// A content plan, as a table.
  case kalender

  /// The kind someone named, in any case, also by its English name.
  public init?(named name: some StringProtocol) {
    let folded = name.lowercased()
    switch folded {
    case "caption", "ig": self = .takarir
    case "thread": self = .utas
    case "rilis": self = .siaranPers
    default:
      guard let kind = DraftKind(rawValue: folded) else { return nil }
      self = kind
    }
  }

  /// Posts that a platform shows whole: captions, threads, replies.
  public var isShort: Bool { self == .takarir || self == .utas || self == .balasan || self == .ucapan }
  /// Articles with a title and a lead.
  public var isArticle: Bool { self == .berita || self == .siaranPers }
}

/// Where a draft will be published.
public enum Channel: String, Sendable, CaseIterable {
  /// The agency's own site.
  case situs
  /// Instagram
  case instagram
  /// X, formerly Twitter
  case x
  /// Facebook
  case facebook
  /// Threads
  case threads
  /// TikTok
  case tiktok
  /// YouTube
  case youtube
  /// WhatsApp
  case whatsapp
}
