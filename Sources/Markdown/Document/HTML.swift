import CCmark
public import SourceText

/// The HTML of a Markdown text, safe to show: raw HTML and links to scripts are left out.
public struct HTML: Sendable, Hashable {
  /// The markup of the body, without `<html>` or `<body>` around it.
  public let string: String
  /// The headings in order, where the style asked for identifiers.
  public let headings: [Heading]

  /// Renders a Markdown text without its front matter; pipe tables become `<table>`.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - style: What is to be set otherwise than libcmark does.
  /// - Complexity: O(*n*).
  public init(rendering source: SourceText, style: Style = Style()) {
    var rewriter = MarkupRewriter(style)
    let bodyStart = FrontMatter(of: source).bodyStart
    let rendered = source.bytes.withUnsafeBufferPointer { stored in
      Sanitizer.withSafeMarkdown(stored, lineStarts: source.lineStarts) { text in
        let lines = SourceLines(text, of: source, bodyStart: bodyStart)
        return ParsedTree(lines.body).withRoot { root in
          for (paragraph, table) in HTML.tables(below: root, in: lines) {
            HTML.replace(paragraph, by: table, text: text)
          }
          rewriter.rewrite(root)
          return HTML.render(root)
        }
      }
    }
    string = rendered ?? ""
    headings = rewriter.headings
  }

  /// The paragraphs that hold tables.
  private static func tables(
    below root: OpaquePointer, in source: SourceLines
  ) -> [(paragraph: OpaquePointer, table: TableLayout)] {
    guard let walk = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(walk) }
    var found: [(OpaquePointer, TableLayout)] = []
    var quoteDepth = 0
    while true {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk) else { return found }
      if node.nodeType == CMARK_NODE_BLOCK_QUOTE {
        quoteDepth += event == CMARK_EVENT_ENTER ? 1 : -1
      } else if event == CMARK_EVENT_ENTER, node.nodeType == CMARK_NODE_PARAGRAPH,
        let table = source.table(in: node, quoteDepth: quoteDepth)
      {
        found.append((node, table))
      }
    }
  }

  /// Puts a table after its paragraph and takes from the paragraph what the table now holds.
  private static func replace(
    _ paragraph: OpaquePointer, by table: TableLayout, text: UnsafeBufferPointer<UInt8>
  ) {
    guard let block = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return }
    _ = cmark_node_set_on_enter(block, TableMarkup(table: table, text: text).string)
    guard cmark_node_insert_after(paragraph, block) != 0 else { return cmark_node_free(block) }
    if table.leadingLines == 0 { return cmark_node_free(paragraph) }
    var lines = table.leadingLines
    for node in Array(paragraph.children) {
      if node.nodeType == CMARK_NODE_SOFTBREAK || node.nodeType == CMARK_NODE_LINEBREAK { lines -= 1 }
      if lines <= 0 { cmark_node_free(node) }
    }
  }

  /// The HTML of a node as libcmark renders it.
  static func render(_ node: OpaquePointer) -> String {
    guard let html = cmark_render_html(node, CMARK_OPT_DEFAULT) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(readable: html)
  }
}
