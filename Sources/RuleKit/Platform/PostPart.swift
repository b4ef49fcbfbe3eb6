public import Bahasa
import Markdown
import SourceText

/// One post: the whole draft, or a part of a thread.
public struct PostPart: Sendable {
  /// Its number as written at its start, `2` in `2/4`.
  public let number: Int?
  /// The total as written, `4` in `2/4`.
  public let total: Int?
  /// The tokens of number and total; empty if it has none.
  public let marker: Range<Int>
  /// Its tokens.
  public let tokens: Range<Int>
}

extension Reading {
  /// The posts that the draft will become: the parts of a thread, or all of it as one.
  public var posts: [PostPart] {
    guard let first = analysis.blockTokens.first, let last = analysis.blockTokens.last else { return [] }
    let whole = PostPart(number: nil, total: nil, marker: 0..<0, tokens: first.lowerBound..<last.upperBound)
    guard kind.value == .utas else { return [whole] }
    let starts = analysis.blockTokens.compactMap { block in
      partMarker(at: block).map { (block.lowerBound, $0) }
    }
    guard !starts.isEmpty else {
      return analysis.blockTokens.map { PostPart(number: nil, total: nil, marker: 0..<0, tokens: $0) }
    }
    return starts.enumerated().map { index, start in
      let end = index + 1 < starts.count ? starts[index + 1].0 : last.upperBound
      return PostPart(
        number: start.1.number, total: start.1.total, marker: start.1.tokens, tokens: start.0..<end)
    }
  }

  /// `2/4`, `2/`, `(2/4)` at the start of a block.
  private func partMarker(at block: Range<Int>) -> (number: Int, total: Int?, tokens: Range<Int>)? {
    var index = block.lowerBound
    if token(index)?.mark == .openParenthesis { index += 1 }
    guard index + 1 < block.upperBound, tokens[index].kind == .number, tokens[index].length <= 2,
      tokens[index + 1].mark == .slash, let number = Int(text(index))
    else { return nil }
    guard index + 2 < block.upperBound, tokens[index + 2].kind == .number, !tokens[index + 2].hasSpaceBefore
    else {
      return (number, nil, index..<index + 2)
    }
    return (number, Int(text(index + 2)), index..<index + 3)
  }

  /// The text of a post as it will be pasted: the source, line breaks and all, without comment lines.
  ///
  /// `overflow` is the first token that no longer fits into `limit`.
  public func length(
    of post: PostPart, as measure: PostLength.Measure, limit: Int
  ) -> (count: Int, overflow: Int?) {
    guard !post.tokens.isEmpty else { return (0, nil) }
    let prose = draft.prose
    let range = prose.sourceRange(of: analysis.byteRange(post.tokens))
    let hidden = prose.comments.map(\.content).filter { range.contains($0.lowerBound) }
    guard hidden.isEmpty else {
      let visible = analysis.text(analysis.byteRange(post.tokens))
      return (PostLength(of: visible, as: measure).count, nil)
    }
    let length = PostLength(of: draft.source[range], as: measure, limit: limit)
    let overflow = length.overflow.flatMap { offset in
      post.tokens.first { prose.sourceRange(of: tokens[$0].range).upperBound > range.lowerBound + offset }
    }
    return (length.count, overflow)
  }
}
