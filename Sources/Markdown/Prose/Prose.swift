/// The checkable text of a document: prose bytes in one buffer, and where each of them came from.
///
/// Blocks are joined by `\n`; a soft or hard line break inside a block is `\n` too. Markup is left out
/// (`di **mana** pun` reads `di mana pun`), as are link destinations. A code span, inline HTML, an autolink or an
/// image is one `Prose.object` byte, so that the words around it do not join.
public struct Prose: Sendable {
  /// The byte that stands for a thing in the line that is not text.
  public static let object: UInt8 = 0x01
  /// The byte that stands for a stored byte that is not UTF-8, or for NUL.
  public static let broken: UInt8 = 0x1A

  /// The prose in UTF-8: blocks joined by `\n`.
  public let bytes: [UInt8]
  /// The blocks in order; their ranges ascend and do not overlap.
  public let blocks: [ProseBlock]
  /// Comments that begin a line of their own, in order.
  public let comments: [BlockComment]
  /// The pictures in order, each from its `!` to its end, in source bytes.
  public let images: [Range<Int>]
  /// The front matter between its marker lines, in source bytes.
  public let frontMatter: Range<Int>?
  /// The source offset at which the text begins, after a byte order mark and front matter.
  public let bodyStart: Int

  let segments: [Segment]

  /// The source byte that a prose byte came from.
  ///
  /// The bytes of an entity all map to its `&`. The end of a block maps to the place after its last markup.
  ///
  /// - Complexity: O(log *n*) in the number of segments.
  public func sourceOffset(of proseOffset: Int) -> Int {
    guard let index = segmentIndex(at: proseOffset) else { return bodyStart }
    return segments[index].sourceOffset(of: proseOffset)
  }

  /// The source bytes that a prose range came from, markup inside it included.
  ///
  /// An empty range stays empty. In a block whose `isExact` is false this is the whole block.
  ///
  /// - Complexity: O(log *n*) in the number of segments.
  public func sourceRange(of proseRange: Range<Int>) -> Range<Int> {
    let lower = sourceOffset(of: proseRange.lowerBound)
    guard !proseRange.isEmpty, let last = segmentIndex(at: proseRange.upperBound - 1) else {
      return lower..<lower
    }
    return lower..<max(lower, segments[last].sourceEnd(of: proseRange.upperBound))
  }

  /// Whether the source bytes equal the prose bytes over a range, so that a fix may be applied there.
  ///
  /// False where markup, an escape or an entity lies inside, and in blocks whose `isExact` is false. An empty
  /// range is contiguous where one of its neighbours stands byte for byte.
  ///
  /// - Complexity: O(log *n*) in the number of segments.
  public func isContiguous(_ proseRange: Range<Int>) -> Bool {
    guard let index = segmentIndex(at: proseRange.lowerBound) else { return false }
    if proseRange.isEmpty {
      if segments[index].isVerbatim { return true }
      return index > 0 && segments[index].prose == proseRange.lowerBound && segments[index - 1].isVerbatim
    }
    let end = index + 1 < segments.count ? segments[index + 1].prose : bytes.count
    return segments[index].isVerbatim && proseRange.upperBound <= end
  }

  /// The segment that holds a prose offset, or the last one past the end; nil before any prose.
  private func segmentIndex(at proseOffset: Int) -> Int? {
    guard let first = segments.first, proseOffset >= first.prose else { return nil }
    var low = 0
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].prose <= proseOffset { low = middle } else { high = middle }
    }
    return low
  }
}
