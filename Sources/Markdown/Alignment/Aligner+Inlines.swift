import CCmark

extension Aligner {
  /// What consuming the start of an inline came to.
  private enum Opening {
    case mismatch
    case leaf
    case container
  }

  /// Aligns every inline below a node with the source from the cursor on; false where they differ.
  ///
  /// - Complexity: O(*n*) in the block's source; no recursion, so nesting has no limit.
  mutating func alignInlines(below parent: OpaquePointer) -> Bool {
    guard var node = cmark_node_first_child(parent) else { return true }
    // The outermost image being read, and where its prose and its source began.
    var image: (node: OpaquePointer, mark: ProseWriter.Mark, start: Int)?
    while true {
      if image == nil, !isDescription, node.nodeType == CMARK_NODE_IMAGE {
        image = (node, writer.mark, cursor)
      }
      if let stop, node.nodeType == CMARK_NODE_SOFTBREAK, text.skippingBlanks(cursor) >= stop { return true }
      switch open(node) {
      case .mismatch: return false
      case .leaf: break
      case .container:
        if let child = cmark_node_first_child(node) {
          node = child
          continue
        }
        guard close(node) else { return false }
      }
      // Climbs to the next sibling of this node or of one around it.
      while true {
        if let outermost = image, outermost.node == node {
          replaceByObject(node, since: outermost.mark, start: outermost.start)
          image = nil
        }
        if let next = cmark_node_next(node) {
          node = next
          break
        }
        guard let enclosing = cmark_node_parent(node) else { return false }
        if enclosing == parent { return true }
        guard close(enclosing) else { return false }
        node = enclosing
      }
    }
  }

  /// Consumes a leaf, or the opening delimiter of a container.
  @inline(__always) private mutating func open(_ node: OpaquePointer) -> Opening {
    switch node.nodeType {
    case CMARK_NODE_TEXT: return alignText(node.nodeLiteral) ? .leaf : .mismatch
    case CMARK_NODE_SOFTBREAK:
      return alignLineBreak(isHard: false, before: cmark_node_next(node)) ? .leaf : .mismatch
    case CMARK_NODE_LINEBREAK:
      return alignLineBreak(isHard: true, before: cmark_node_next(node)) ? .leaf : .mismatch
    case CMARK_NODE_CODE: return alignCodeSpan() ? .leaf : .mismatch
    case CMARK_NODE_HTML_INLINE: return alignInlineHTML(node.nodeLiteral) ? .leaf : .mismatch
    case CMARK_NODE_EMPH: return consumeDelimiters(1) ? .container : .mismatch
    case CMARK_NODE_STRONG: return consumeDelimiters(2) ? .container : .mismatch
    case CMARK_NODE_LINK:
      if cursor < limit, text[cursor] == UInt8(ascii: "<") { return alignAutolink() ? .leaf : .mismatch }
      return consume(UInt8(ascii: "[")) ? .container : .mismatch
    case CMARK_NODE_IMAGE:
      return consume(UInt8(ascii: "!")) && consume(UInt8(ascii: "[")) ? .container : .mismatch
    default: return .mismatch
    }
  }

  /// Consumes the closing delimiter of a container.
  private mutating func close(_ node: OpaquePointer) -> Bool {
    switch node.nodeType {
    case CMARK_NODE_EMPH: return consumeDelimiters(1)
    case CMARK_NODE_STRONG: return consumeDelimiters(2)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: return consumeLinkTail()
    default: return false
    }
  }

  /// Takes back an image's description, puts an object there, and remembers the image.
  private mutating func replaceByObject(_ node: OpaquePointer, since mark: ProseWriter.Mark, start: Int) {
    writer.rewind(to: mark)
    writer.append(Prose.object, source: start + shift, length: cursor - start)
    writer.note(image: start + shift..<cursor + shift)
    if cmark_node_first_child(node) != nil { images.append((node, start + 2)) }
  }

  private mutating func consume(_ byte: UInt8) -> Bool {
    guard cursor < limit, text[cursor] == byte else { return false }
    cursor += 1
    return true
  }

  private mutating func consumeDelimiters(_ count: Int) -> Bool {
    guard cursor + count <= limit else { return false }
    let mark = text[cursor]
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_"), text[cursor + count - 1] == mark else {
      return false
    }
    cursor += count
    return true
  }

  /// Writes a block whose source did not match: its text, with the position of the block alone.
  mutating func writeUnaligned(_ block: OpaquePointer, as kind: ProseBlock.Kind, from start: Int, line: Int) {
    let mark = writer.mark
    writer.noteReplaced(prose: writer.count, source: start + shift, length: max(0, limit - start))
    var next = cmark_node_first_child(block)
    while let node = next {
      switch node.nodeType {
      case CMARK_NODE_TEXT: writer.append(node.nodeLiteral)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: writer.append(UInt8(ascii: "\n"))
      case CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: writer.append(Prose.object)
      default: break
      }
      next = cmark_node_first_child(node)
      var last = node
      while next == nil {
        next = cmark_node_next(last)
        guard next == nil, let parent = cmark_node_parent(last), parent != block else { break }
        last = parent
      }
    }
    writer.endBlock(
      kind, from: mark, quoteDepth: quoteDepth, line: line, isExact: false, end: limit + shift)
  }
}
