import RuleKit

extension Set where Element == DraftKind {
  /// Drafts with a title and a lead.
  static let articles: Set = [.berita, .siaranPers]
  /// Posts that a platform shows whole.
  static let posts: Set = [.takarir, .utas, .balasan, .ucapan]
  /// Everything in sentences: all but a content plan.
  static let texts = Set(DraftKind.allCases).subtracting([.kalender])
}

extension Set where Element == Channel {
  /// Every channel but the agency's own site and messengers.
  static let social: Set = [.instagram, .x, .facebook, .threads, .tiktok, .youtube]
}
