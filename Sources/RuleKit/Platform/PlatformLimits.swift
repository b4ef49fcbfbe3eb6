public import Bahasa

/// What a platform takes, as data with the day on which someone last looked.
public struct PlatformLimits: Sendable {
  /// The platform.
  public let channel: Channel
  /// The longest text of a post; nil where none is known or none matters.
  public let text: Int?
  /// What that length counts.
  public let measure: PostLength.Measure
  /// The longest title; nil where posts have none.
  public let title: Int?
  /// From how many hashtags on a post looks like spam or is refused.
  public let hashtags: Int
  /// What it rests on.
  public let source: Reference

  /// The limits of one platform, or nil where there are none to speak of.
  public static func of(_ channel: Channel) -> PlatformLimits? { all.first { $0.channel == channel } }

  /// Every platform with limits.
  public static let all: [PlatformLimits] = [
    PlatformLimits(
      channel: .x, text: 280, measure: .weighted, title: nil, hashtags: 3,
      source: .rujukan("X, Counting characters (akun biasa: 280 berbobot, tautan 23, emoji 2)")),
    PlatformLimits(
      channel: .instagram, text: 2200, measure: .characters, title: nil, hashtags: 5,
      source: .rujukan("Instagram, takarir 2.200 karakter; lima tagar sejak Desember 2025 (perlu diperiksa)")),
    PlatformLimits(
      channel: .threads, text: 500, measure: .characters, title: nil, hashtags: 3,
      source: .rujukan("Threads, unggahan 500 karakter")),
    PlatformLimits(
      channel: .tiktok, text: 4000, measure: .characters, title: nil, hashtags: 5,
      source: .rujukan("TikTok, deskripsi 4.000 karakter")),
    PlatformLimits(
      channel: .youtube, text: 5000, measure: .characters, title: 100, hashtags: 5,
      source: .rujukan("YouTube, judul 100 dan deskripsi 5.000 karakter")),
    PlatformLimits(
      channel: .facebook, text: 63206, measure: .characters, title: nil, hashtags: 5,
      source: .rujukan("Facebook, unggahan 63.206 karakter")),
  ]
}
