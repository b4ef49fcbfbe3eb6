import CCmark

/// Makes values of a libcmark tree.
struct DocumentReader {
  /// How many blocks and how many inlines may lie in one another; beyond that all is text.
  static let deepest = 50

  let source: SourceLines

  /// The blocks below a node.
  ///
  /// - Parameters:
  ///   - parent: a node that holds blocks.
  ///   - depth: how many containers lie around them.
  ///   - quoteDepth: how many of these are block quotes.
  /// - Returns: the blocks in order.
  func blocks(below parent: OpaquePointer, depth: Int = 0, quoteDepth: Int = 0) -> [Block] {
    guard depth < DocumentReader.deepest else { return flattened(parent) }
    var blocks: [Block] = []
    for node in parent.children {
      let line = source.range(of: node).lowerBound
      switch node.nodeType {
      case CMARK_NODE_PARAGRAPH: blocks += paragraph(node, line: line, quoteDepth: quoteDepth)
      case CMARK_NODE_BLOCK_QUOTE:
        let inside = self.blocks(below: node, depth: depth + 1, quoteDepth: quoteDepth + 1)
        blocks.append(Block(.quote(inside), line: line))
      case CMARK_NODE_LIST:
        let items = node.children.map {
          self.blocks(below: $0, depth: depth + 1, quoteDepth: quoteDepth)
        }
        blocks.append(Block(.list(list(node, items: items)), line: line))
      default:
        if let kind = leaf(node) { blocks.append(Block(kind, line: line)) }
      }
    }
    return blocks
  }

  private func list(_ node: OpaquePointer, items: [[Block]]) -> List {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return List(
      start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
      isTight: cmark_node_get_list_tight(node) != 0, items: items)
  }

  private func leaf(_ node: OpaquePointer) -> Block.Kind? {
    switch node.nodeType {
    case CMARK_NODE_HEADING:
      .heading(level: Int(cmark_node_get_heading_level(node)), InlineReader.inlines(below: node))
    case CMARK_NODE_CODE_BLOCK:
      .code(
        info: String(readable: cmark_node_get_fence_info(node)),
        text: String(readable: cmark_node_get_literal(node)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_HTML_BLOCK: .html(String(readable: cmark_node_get_literal(node)))
    default: nil
    }
  }

  /// A paragraph, or what it holds besides: a table, with the lines above it as a paragraph.
  private func paragraph(_ node: OpaquePointer, line: Int, quoteDepth: Int) -> [Block] {
    let inlines = InlineReader.inlines(below: node)
    guard let layout = source.table(in: node, quoteDepth: quoteDepth) else {
      return [Block(.paragraph(inlines), line: line)]
    }
    let table = Block(.table(TableReader(text: source.text).table(layout)), line: line + layout.leadingLines)
    guard layout.leadingLines > 0 else { return [table] }
    let above = InlineReader.prefix(of: inlines, lines: layout.leadingLines)
    return [Block(.paragraph(above), line: line), table]
  }

  /// The text of everything below a node as one paragraph.
  private func flattened(_ node: OpaquePointer) -> [Block] {
    let text = InlineReader.text(below: node)
    return text.isEmpty ? [] : [Block(.paragraph([.text(text)]), line: source.range(of: node).lowerBound)]
  }
}
