import CCmark

/// Makes values of libcmark's inlines.
enum InlineReader {
  /// The inlines below a node.
  static func inlines(below parent: OpaquePointer, depth: Int = 0) -> [Inline] {
    guard depth < DocumentReader.deepest else {
      let text = text(below: parent)
      return text.isEmpty ? [] : [.text(text)]
    }
    return parent.children.compactMap { inline($0, depth: depth) }
  }

  private static func inline(_ node: OpaquePointer, depth: Int) -> Inline? {
    switch node.nodeType {
    case CMARK_NODE_TEXT: .text(String(readable: cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .hardBreak
    case CMARK_NODE_CODE: .code(String(readable: cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: .html(String(readable: cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH: .emphasis(inlines(below: node, depth: depth + 1))
    case CMARK_NODE_STRONG: .strong(inlines(below: node, depth: depth + 1))
    case CMARK_NODE_LINK:
      .link(
        destination: String(readable: cmark_node_get_url(node)),
        title: String(readable: cmark_node_get_title(node)), inlines(below: node, depth: depth + 1))
    case CMARK_NODE_IMAGE:
      .image(
        source: String(readable: cmark_node_get_url(node)),
        title: String(readable: cmark_node_get_title(node)),
        description: inlines(below: node, depth: depth + 1))
    default: nil
    }
  }

  /// The text of all leaves below a node, without recursion.
  static func text(below parent: OpaquePointer) -> String {
    guard let walk = cmark_iter_new(parent) else { return "" }
    defer { cmark_iter_free(walk) }
    var text = ""
    while true {
      let event = cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { return text }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(walk) else { continue }
      switch node.nodeType {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += String(readable: cmark_node_get_literal(node))
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_PARAGRAPH: if !text.isEmpty { text += " " }
      default: break
      }
    }
  }

  /// The inlines up to the end of a number of lines.
  static func prefix(of inlines: [Inline], lines: Int) -> [Inline] {
    var left = lines
    return Array(
      inlines.prefix { inline in
        left -= breaks(in: [inline])
        return left > 0
      })
  }

  private static func breaks(in inlines: [Inline]) -> Int {
    inlines.reduce(0) { count, inline in
      switch inline {
      case .softBreak, .hardBreak: count + 1
      case .emphasis(let children), .strong(let children), .link(_, _, let children),
        .image(_, _, let children):
        count + breaks(in: children)
      case .text, .code, .html: count
      }
    }
  }
}
