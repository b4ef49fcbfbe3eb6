import CCmark

/// Walks the blocks of a libcmark tree and the source side by side, and writes prose with exact positions.
///
/// libcmark's inline columns cannot be trusted, but its block starts and the order of its inline nodes can. A
/// cursor runs through the source of each block and consumes exactly what each node implies: delimiters, brackets,
/// link tails, backtick runs, line breaks with the markers of the containers. Every byte of every literal is
/// compared with the source. A block that does not match is written without inner positions.
struct Aligner {
  /// What libcmark parsed; for table cells a scratch text.
  var text: UnsafeBufferPointer<UInt8>
  /// What to add to an offset in `text` to get the source offset.
  var shift = 0
  /// Where in `text` the walk stands.
  var cursor = 0
  /// The end of the block's last line in `text`.
  var limit = 0
  /// Where the inlines of a paragraph end before a table that is part of it.
  var stop: Int?
  /// How many block quotes the current block lies in.
  var quoteDepth = 0
  /// Bytes at the start of the block's first literal that are a guard and not prose.
  var guardBytes = 0
  /// Images of the current block that have a description, with the cursor after `![`.
  var images: [(node: OpaquePointer, start: Int)] = []
  /// Whether the walk is inside an image's description, where further images are mere text.
  var isDescription = false
  var entities = EntityTable()
  var writer: ProseWriter

  /// The lines of the whole source.
  let source: SourceLines

  init(_ source: SourceLines) {
    self.source = source
    text = source.text
    writer = ProseWriter(capacity: source.body.count)
  }

  /// Writes every block below a node.
  mutating func align(_ root: OpaquePointer) {
    var next = cmark_node_first_child(root)
    while let node = next {
      switch node.nodeType {
      case CMARK_NODE_PARAGRAPH: alignParagraph(node)
      case CMARK_NODE_HEADING: alignHeading(node)
      case CMARK_NODE_CODE_BLOCK: alignIndentedCode(node)
      case CMARK_NODE_HTML_BLOCK: noteComment(node)
      case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM:
        if let child = cmark_node_first_child(node) {
          if node.nodeType == CMARK_NODE_BLOCK_QUOTE { quoteDepth += 1 }
          next = child
          continue
        }
      default: break
      }
      next = successor(of: node)
    }
  }

  /// The next node in document order that is not below `node`.
  private mutating func successor(of node: OpaquePointer) -> OpaquePointer? {
    var node = node
    while true {
      if let next = cmark_node_next(node) { return next }
      guard let parent = cmark_node_parent(node) else { return nil }
      if parent.nodeType == CMARK_NODE_BLOCK_QUOTE { quoteDepth -= 1 }
      node = parent
    }
  }

  private mutating func alignParagraph(_ node: OpaquePointer) {
    let lines = source.range(of: node)
    let start = source.start(of: node, line: lines.lowerBound)
    guard let table = source.table(in: node, quoteDepth: quoteDepth) else {
      return align(node, as: kind(of: node), from: start, lines: lines, form: .paragraph)
    }
    if table.leadingLines > 0 {
      let last = lines.lowerBound + table.leadingLines - 1
      stop = source.end(last)
      align(node, as: kind(of: node), from: start, lines: lines.lowerBound...last, form: .paragraph)
      stop = nil
    }
    alignCells(table)
  }

  private mutating func alignHeading(_ node: OpaquePointer) {
    let level = Int(cmark_node_get_heading_level(node))
    let lines = source.range(of: node)
    var start = source.start(of: node, line: lines.lowerBound)
    var marks = 0
    while marks < level, start + marks < text.count, text[start + marks] == UInt8(ascii: "#") { marks += 1 }
    let isATX = marks == level && start + marks < text.count && text[start + marks].isBlank
    if isATX { start = text.skippingBlanks(start + marks) }
    align(
      node, as: .heading(level: level), from: start, lines: lines,
      form: isATX ? .numberSigns : .underlined)
  }

  /// How a block of inlines is written.
  private enum LeafForm {
    case paragraph
    case numberSigns
    case underlined
  }

  /// Writes a block of inlines whose content begins at `start`, or on a later line after link definitions.
  private mutating func align(
    _ node: OpaquePointer, as kind: ProseBlock.Kind, from start: Int, lines: ClosedRange<Int>,
    form: LeafForm
  ) {
    guard let child = cmark_node_first_child(node) else { return }
    limit = source.end(lines.upperBound)
    let mayHoldDefinitions = form != .numberSigns && start < text.count && text[start] == UInt8(ascii: "[")
    let mark = writer.mark
    var line = lines.lowerBound
    cursor = start
    repeat {
      images.removeAll(keepingCapacity: true)
      if alignInlines(below: node), !mayHoldDefinitions || endsBlock(lines, form: form) {
        endBlock(kind, from: mark, line: line)
        return alignImages(line: line)
      }
      writer.rewind(to: mark)
      line += 1
      if line <= lines.upperBound {
        let lineStart = source.start(line)
        cursor = beforeKeptBlanks(contentStart(lineStart, before: child), lineStart: lineStart, child)
      }
    } while mayHoldDefinitions && line <= lines.upperBound
    // Before a table there were only link definitions; the node goes on into the table.
    if stop == nil { writeUnaligned(node, as: kind, from: start, line: lines.lowerBound) }
  }

  /// Whether the walk ended where the block ends, so that what it read was not a link definition.
  private func endsBlock(_ lines: ClosedRange<Int>, form: LeafForm) -> Bool {
    let rest = text.skippingBlanks(cursor)
    guard form == .underlined else { return cursor >= source.start(lines.upperBound) && rest >= limit }
    let length = lineEndLength(at: rest)
    guard length > 0 else { return false }
    let underline = contentStart(rest + length, before: nil)
    guard underline < limit else { return false }
    return text[underline..<limit].prefix { !$0.isLineEnd && !$0.isBlank }.allSatisfy {
      $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "-")
    }
  }

  /// Ends a block that was aligned up to the cursor.
  mutating func endBlock(_ kind: ProseBlock.Kind, from mark: ProseWriter.Mark, line: Int) {
    writer.endBlock(
      kind, from: mark, quoteDepth: quoteDepth, line: line, isExact: true, end: cursor + shift)
  }

  /// Writes the description of each image of the block as a block of its own.
  mutating func alignImages(line: Int) {
    guard !images.isEmpty else { return }
    isDescription = true
    for image in images {
      let mark = writer.mark
      cursor = image.start
      if alignInlines(below: image.node) {
        endBlock(.imageDescription, from: mark, line: max(line, source.index(at: image.start + shift)))
      } else {
        writer.rewind(to: mark)
      }
    }
    isDescription = false
    images.removeAll(keepingCapacity: true)
  }

  /// Notes an HTML block that begins with a comment which ends on its line.
  private mutating func noteComment(_ node: OpaquePointer) {
    let line = source.range(of: node).lowerBound
    let start = source.start(of: node, line: line)
    guard let comment = CommentScan(text, in: start..<max(start, source.end(line))) else { return }
    writer.note(comment: line, content: comment.content, trailing: comment.trailing)
  }

  private func kind(of paragraph: OpaquePointer) -> ProseBlock.Kind {
    guard let parent = cmark_node_parent(paragraph) else { return .paragraph }
    return parent.nodeType == CMARK_NODE_ITEM ? .listItem : .paragraph
  }
}
