import Bahasa
import Markdown

/// A picture that stands in the Markdown of the draft: `![Petani memanen cabai](panen.jpg)`.
public struct InlineImage: Sendable {
  /// What it says for those who do not see it; empty where nothing stands between the brackets.
  public let alt: String
  /// The tokens of that text; nil where there is none.
  public let place: Range<Int>?
}

extension Reading {
  /// The pictures of the draft in order, where its front matter does not list them.
  ///
  /// - Complexity: O(pictures + blocks); constant for a draft without pictures.
  public var inlineImages: [InlineImage] {
    let prose = draft.prose
    guard !prose.images.isEmpty, draft.header.media == nil else { return [] }
    let described = prose.blocks.indices.filter { prose.blocks[$0].kind == .imageDescription }
    var next = 0
    return prose.images.map { image in
      while next < described.count,
        prose.sourceOffset(of: prose.blocks[described[next]].range.lowerBound) < image.lowerBound
      { next += 1 }
      guard next < described.count else { return InlineImage(alt: "", place: nil) }
      let block = described[next]
      guard image.contains(prose.sourceOffset(of: prose.blocks[block].range.lowerBound)),
        !analysis.blockTokens[block].isEmpty
      else { return InlineImage(alt: "", place: nil) }
      return InlineImage(
        alt: analysis.text(prose.blocks[block].range), place: analysis.blockTokens[block])
    }
  }
}
