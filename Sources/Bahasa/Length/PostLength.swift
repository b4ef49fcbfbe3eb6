/// How long a text is as a platform counts it, and where it stops to fit.
public struct PostLength: Sendable, Equatable {
  /// What a platform counts.
  public enum Measure: Sendable {
    /// Unicode code points.
    case characters
    /// The weights of X: after NFC, most letters 1, a link 23, an emoji and other scripts 2.
    ///
    /// Source: twitter-text configuration v3, <https://docs.x.com/fundamentals/counting-characters>.
    case weighted
  }

  /// The length in the unit of the measure.
  public let count: Int
  /// The UTF-8 offset of the first character that no longer fits; nil if all of it does.
  public let overflow: Int?

  /// Measures a text; `limit` is what the platform takes.
  ///
  /// - Complexity: O(*n*).
  public init(of text: String, as measure: Measure = .weighted, limit: Int = .max) {
    var count = 0
    var offset = 0
    var overflow: Int?
    let links = measure == .weighted ? PostLength.links(in: text) : []
    var nextLink = links.startIndex
    for character in text {
      let isNewLink = nextLink < links.endIndex && offset >= links[nextLink].lowerBound
      if isNewLink, offset == links[nextLink].lowerBound { count += XWeight.link }
      if !isNewLink {
        count += measure == .weighted ? XWeight.weight(of: character) : character.unicodeScalars.count
      }
      if count > limit, overflow == nil { overflow = isNewLink ? links[nextLink].lowerBound : offset }
      offset += character.utf8.count
      if nextLink < links.endIndex, offset >= links[nextLink].upperBound { nextLink += 1 }
    }
    self.count = count
    self.overflow = overflow
  }

  /// The UTF-8 ranges of web addresses.
  private static func links(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      ByteClass.table.withUnsafeBufferPointer { classes in
        Vocabulary.empty.withProbe { probe in
          var tokenizer = Tokenizer(bytes: bytes, classes: classes, vocabulary: probe, tokens: [])
          tokenizer.cut(0..<bytes.count)
          return tokenizer.tokens.lazy.filter { $0.kind == .url }.map(\.range)
        }
      }
    }
  }
}
