import RuleKit

extension DraftHeader.Media {
  /// A photograph, for examples.
  static func photo(
    _ file: String, alt: String? = nil, credit: String? = nil, consent: String? = nil, label: String? = nil
  ) -> DraftHeader.Media {
    var media = DraftHeader.Media()
    media.file = file
    media.alt = alt
    media.credit = credit
    media.consent = consent
    media.label = label
    return media
  }

  /// A film, for examples.
  static func video(_ file: String, captions: Bool? = nil, credit: String? = nil) -> DraftHeader.Media {
    var media = DraftHeader.Media()
    media.file = file
    media.isVideo = true
    media.hasCaptions = captions
    media.credit = credit
    return media
  }

  /// A picture that a machine made, for examples.
  static func synthetic(_ file: String, label: String? = nil) -> DraftHeader.Media {
    var media = DraftHeader.Media()
    media.file = file
    media.isSynthetic = true
    media.consent = "tidak ada orang"
    media.label = label
    return media
  }
}
