import CCmark

extension HTML {
  /// What a page asks of the markup beyond what libcmark gives.
  public struct Style: Sendable {
    /// How many levels headings are moved down, at most to level 6.
    public var headingShift = 0
    /// What the identifiers of headings begin with; nil for headings without any.
    public var anchor: String?
    /// Whether a first heading of level 1, which the page sets itself, is left out.
    public var omitsTitle = false
    /// The markup of a fenced block by its info string and text; nil leaves the block to libcmark.
    public var fence: @Sendable (_ info: String, _ text: String) -> String? = { _, _ in nil }

    /// The markup as libcmark gives it.
    public init() {}
  }

  /// A heading that can be linked to.
  public struct Heading: Sendable, Hashable {
    /// Its level after the shift.
    public let level: Int
    /// Its identifier, unique within the text.
    public let id: String
    /// Its words.
    public let title: String
  }

  /// Text with the characters that have a meaning in HTML written as references.
  ///
  /// - Complexity: O(*n*).
  public static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// Changes a libcmark tree as a style asks.
struct MarkupRewriter {
  let style: HTML.Style
  /// The headings met so far.
  private(set) var headings: [HTML.Heading] = []
  private var anchors: Set<String> = []

  init(_ style: HTML.Style) { self.style = style }

  /// Changes headings and fences below a node.
  mutating func rewrite(_ root: OpaquePointer) {
    for node in MarkupRewriter.changeable(below: root) {
      if node.nodeType == CMARK_NODE_CODE_BLOCK {
        let info = String(readable: cmark_node_get_fence_info(node))
        if let markup = style.fence(info, String(readable: cmark_node_get_literal(node))) {
          MarkupRewriter.replace(node, by: markup)
        }
      } else {
        rewriteHeading(node, in: root)
      }
    }
  }

  private mutating func rewriteHeading(_ node: OpaquePointer, in root: OpaquePointer) {
    let level = Int(cmark_node_get_heading_level(node))
    if style.omitsTitle, level == 1, cmark_node_first_child(root) == node { return cmark_node_free(node) }
    let shifted = min(6, max(1, level + style.headingShift))
    cmark_node_set_heading_level(node, Int32(shifted))
    guard let prefix = style.anchor else { return }
    let title = InlineReader.text(below: node)
    let heading = HTML.Heading(level: shifted, id: anchor(prefix + MarkupRewriter.slug(title)), title: title)
    headings.append(heading)
    let markup = HTML.render(node).dropFirst("<h1>".count)
    MarkupRewriter.replace(node, by: "<h\(shifted) id=\"\(heading.id)\">" + markup.dropLast())
  }

  /// An identifier that was not used before.
  private mutating func anchor(_ wanted: String) -> String {
    var anchor = wanted
    var count = 1
    while !anchors.insert(anchor).inserted {
      count += 1
      anchor = "\(wanted)-\(count)"
    }
    return anchor
  }

  /// Letters and digits of ASCII in lower case, everything else as single hyphens.
  private static func slug(_ title: String) -> String {
    title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }

  private static func changeable(below root: OpaquePointer) -> [OpaquePointer] {
    guard let walk = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(walk) }
    var found: [OpaquePointer] = []
    while case let event = cmark_iter_next(walk), event != CMARK_EVENT_DONE {
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(walk) else { continue }
      if node.nodeType == CMARK_NODE_CODE_BLOCK || node.nodeType == CMARK_NODE_HEADING { found.append(node) }
    }
    return found
  }

  private static func replace(_ node: OpaquePointer, by markup: String) {
    guard let block = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return }
    _ = cmark_node_set_on_enter(block, markup)
    guard cmark_node_insert_after(node, block) != 0 else { return cmark_node_free(block) }
    cmark_node_free(node)
  }
}
