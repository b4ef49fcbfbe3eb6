public import SourceText

extension Prose {
  /// The same prose behind a title that stands in the front matter, as a heading of level 1.
  ///
  /// - Parameters:
  ///   - title: The source bytes of the title.
  ///   - source: The text that this prose came from.
  /// - Returns: The prose with one block more; all ranges in it have moved.
  /// - Complexity: O(*n*).
  public func opening(withTitle title: Range<Int>, of source: SourceText) -> Prose {
    let shift = title.count + (bytes.isEmpty ? 0 : 1)
    let heading = ProseBlock(
      kind: .heading(level: 1), quoteDepth: 0, range: 0..<title.count,
      line: source.lineIndex(at: title.lowerBound), isExact: true)
    return Prose(
      bytes: source.bytes[title] + (bytes.isEmpty ? [] : [UInt8(ascii: "\n")]) + bytes,
      blocks: [heading] + blocks.map { $0.moved(by: shift) },
      comments: comments.map { $0.followed(by: 1) }, images: images, frontMatter: frontMatter,
      bodyStart: bodyStart,
      segments: [Segment(prose: 0, source: title.lowerBound, replaced: Segment.verbatim)]
        + segments.map { Segment(prose: $0.prose + shift, source: $0.source, replaced: $0.replaced) })
  }
}

extension ProseBlock {
  fileprivate func moved(by shift: Int) -> ProseBlock {
    ProseBlock(
      kind: kind, quoteDepth: quoteDepth, range: range.lowerBound + shift..<range.upperBound + shift,
      line: line, isExact: isExact)
  }
}

extension BlockComment {
  /// The same comment when so many blocks come before.
  fileprivate func followed(by count: Int) -> BlockComment {
    BlockComment(line: line, content: content, trailing: trailing, nextBlock: nextBlock + count)
  }
}
