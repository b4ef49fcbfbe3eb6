/// Collects prose, segments and blocks in flat arrays.
struct ProseWriter {
  var bytes: [UInt8] = []
  var segments: [Segment] = []
  private(set) var blocks: [ProseBlock] = []
  private(set) var comments: [BlockComment] = []
  /// The source bytes of each picture.
  private(set) var images: [Range<Int>] = []

  /// A state to return to when a block does not match.
  struct Mark {
    fileprivate let bytes: Int
    fileprivate let segments: Int
    fileprivate let images: Int
  }

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
    segments.reserveCapacity(capacity / 48 + 8)
    blocks.reserveCapacity(capacity / 128 + 4)
  }

  var count: Int { bytes.count }

  var mark: Mark { Mark(bytes: bytes.count, segments: segments.count, images: images.count) }

  mutating func rewind(to mark: Mark) {
    bytes.removeLast(bytes.count - mark.bytes)
    segments.removeLast(segments.count - mark.segments)
    images.removeLast(images.count - mark.images)
  }

  /// Appends bytes whose segments the caller notes itself.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: run)
  }

  /// Appends a byte whose segment the caller has noted.
  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// From prose offset `prose` on, bytes are the source's own from `source` on.
  mutating func noteVerbatim(prose: Int, source: Int) {
    if let last = segments.last {
      if last.isVerbatim && last.delta == source - prose { return }
      if last.prose == prose { segments.removeLast() }
    }
    segments.append(Segment(prose: prose, source: source, replaced: Segment.verbatim))
  }

  /// From prose offset `prose` on, bytes stand together for `length` source bytes.
  mutating func noteReplaced(prose: Int, source: Int, length: Int) {
    if let last = segments.last, last.prose == prose { segments.removeLast() }
    segments.append(Segment(prose: prose, source: source, replaced: length))
  }

  /// Appends bytes that stand in the source as they are.
  mutating func appendVerbatim(_ run: UnsafeBufferPointer<UInt8>, source: Int) {
    guard !run.isEmpty else { return }
    noteVerbatim(prose: bytes.count, source: source)
    bytes.append(contentsOf: run)
  }

  /// Appends one byte that stands for `length` source bytes.
  mutating func append(_ byte: UInt8, source: Int, length: Int) {
    noteReplaced(prose: bytes.count, source: source, length: length)
    bytes.append(byte)
  }

  /// Appends a line break that stands for the line end at `source`.
  mutating func appendLineBreak(source: Int, length: Int, isLineFeed: Bool) {
    if isLineFeed {
      noteVerbatim(prose: bytes.count, source: source)
      bytes.append(UInt8(ascii: "\n"))
    } else {
      append(UInt8(ascii: "\n"), source: source, length: length)
    }
  }

  /// Notes a picture.
  mutating func note(image: Range<Int>) { images.append(image) }

  /// Ends the block that began at a mark and joins it to what follows; a block without words is taken back.
  ///
  /// `end` is the source offset after its last byte: the place of the `\n` that joins.
  mutating func endBlock(
    _ kind: ProseBlock.Kind, from start: Mark, quoteDepth: Int, line: Int, isExact: Bool, end: Int
  ) {
    guard bytes[start.bytes...].contains(where: { $0 > 0x20 }) else {
      // A picture that stands alone leaves no text, but stays known.
      return rewind(to: Mark(bytes: start.bytes, segments: start.segments, images: images.count))
    }
    blocks.append(
      ProseBlock(
        kind: kind, quoteDepth: quoteDepth, range: start.bytes..<bytes.count, line: line, isExact: isExact))
    append(UInt8(ascii: "\n"), source: end, length: 0)
  }

  /// Turns the first block into a heading of level 1.
  mutating func makeFirstBlockTitle() {
    guard let first = blocks.first else { return }
    blocks[0] = ProseBlock(
      kind: .heading(level: 1), quoteDepth: first.quoteDepth, range: first.range, line: first.line,
      isExact: first.isExact)
  }

  /// Notes a comment that stands before the next block.
  mutating func note(comment line: Int, content: Range<Int>, trailing: Range<Int>) {
    comments.append(
      BlockComment(line: line, content: content, trailing: trailing, nextBlock: blocks.count))
  }

  /// The prose, without the `\n` after the last block; its segment stays and tells where that block ends.
  consuming func finish(frontMatter: FrontMatter) -> Prose {
    if !bytes.isEmpty { bytes.removeLast() }
    return Prose(
      bytes: bytes, blocks: blocks, comments: comments, images: images, frontMatter: frontMatter.content,
      bodyStart: frontMatter.bodyStart, segments: segments)
  }
}
