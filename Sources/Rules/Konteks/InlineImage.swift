import Bahasa
import Markdown
import RuleKit

/// A picture that stands in the Markdown of the draft: `![Petani memanen cabai](panen.jpg)`.
struct InlineImage {
  /// What it says for those who do not see it; empty where nothing stands between the brackets.
  let alt: String
  /// The tokens of that text, or the opening of the draft where there is none.
  let place: Range<Int>

  /// The pictures of the draft in order, where its front matter does not list them.
  ///
  /// - Complexity: O(pictures + blocks); nothing for a draft without pictures.
  static func all(in reading: Reading) -> [InlineImage] {
    let prose = reading.draft.prose
    guard !prose.images.isEmpty, reading.draft.header.media == nil, !reading.tokens.isEmpty else { return [] }
    let described = prose.blocks.indices.filter { prose.blocks[$0].kind == .imageDescription }
    var next = 0
    return prose.images.map { image in
      while next < described.count,
        prose.sourceOffset(of: prose.blocks[described[next]].range.lowerBound) < image.lowerBound
      { next += 1 }
      guard next < described.count else { return InlineImage(alt: "", place: reading.opening) }
      let block = described[next]
      guard image.contains(prose.sourceOffset(of: prose.blocks[block].range.lowerBound)),
        !reading.analysis.blockTokens[block].isEmpty
      else { return InlineImage(alt: "", place: reading.opening) }
      return InlineImage(
        alt: reading.analysis.text(prose.blocks[block].range), place: reading.analysis.blockTokens[block])
    }
  }
}
