import Bahasa
import Foundation
import Markdown
import Reporting
public import RuleKit
import SourceText

/// The length of a text on every platform: the use case behind `bimtek hitung`.
public struct PostCount: Sendable {
  /// What one platform makes of a post.
  public struct Platform: Sendable, Equatable {
    /// The platform.
    public let channel: Channel
    /// The length in its own unit.
    public let count: Int
    /// What it takes.
    public let limit: Int
    /// Whether it weighs characters: emoji and other scripts count double, links 23.
    public let isWeighted: Bool
    /// The words at which the text stops to fit; nil if all of it fits.
    public let overflow: String?
    /// On what the limit rests, and the day it was checked.
    public let source: String

    /// How much room is left; below zero, how much is too much.
    public var room: Int { limit - count }
  }

  /// One post: the text, or a part of a thread.
  public struct Part: Sendable, Equatable {
    /// Its number in a thread; nil for a text that is one post.
    public let number: Int?
    /// Its length as people see it, in characters.
    public let characters: Int
    /// Its words and numbers.
    public let words: Int
    /// Its hashtags.
    public let hashtags: Int
    /// What each platform makes of it.
    public let platforms: [Platform]
  }

  /// The posts, in order.
  public let parts: [Part]

  /// Counts a text; front matter does not go out and is not counted.
  public init(_ text: String, kind: DraftKind? = nil) {
    let source = SourceText(text)
    let draft = Draft(name: "hitung.md", source: source, format: .markdown, kind: kind)
    let body =
      draft.prose.frontMatter.map { front in
        PostCount.withoutFence(String(decoding: source.bytes[front.upperBound...], as: UTF8.self))
      } ?? text
    let reading = Linter([]).read(
      Draft(name: "hitung.txt", source: SourceText(body), format: .plain, kind: kind))
    let bytes = reading.draft.source
    let posts = reading.posts
    if reading.kind.value == .utas, posts.count > 1 {
      parts = posts.enumerated().map { index, post in
        let range = reading.draft.prose.sourceRange(of: reading.analysis.byteRange(post.tokens))
        return Part(bytes[range], number: post.number ?? index + 1)
      }
    } else {
      parts = [Part(body.trimmingCharacters(in: .whitespacesAndNewlines), number: nil)]
    }
  }

  /// The text after the line that closes the front matter.
  private static func withoutFence(_ text: String) -> String {
    guard let fence = text.range(of: "---") else { return text }
    return String(text[fence.upperBound...])
  }
}

extension PostCount.Part {
  fileprivate init(_ text: String, number: Int?) {
    let reading = Linter([]).read(Draft(name: "bagian.txt", source: SourceText(text), format: .plain))
    self.number = number
    characters = text.count
    words = DraftStatistics(reading).words
    hashtags = reading.tokens.count { $0.kind == .hashtag }
    platforms = PlatformLimits.all.compactMap { limits in
      guard let limit = limits.text else { return nil }
      let length = PostLength(of: text, as: limits.measure, limit: limit)
      return PostCount.Platform(
        channel: limits.channel, count: length.count, limit: limit, isWeighted: limits.measure == .weighted,
        overflow: length.overflow.map { PostCount.Part.words(in: text, from: $0) },
        source: "\(limits.source.text), diperiksa \(limits.source.checkedInWords)")
    }
  }

  /// The first words from a byte on, for people to find the place.
  private static func words(in text: String, from offset: Int) -> String {
    let rest = String(decoding: Array(text.utf8)[offset...], as: UTF8.self)
    return rest.split(whereSeparator: \.isWhitespace).prefix(4).joined(separator: " ")
  }
}
