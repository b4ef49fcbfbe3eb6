import CCmark

/// The tree of one libcmark parse; freed with the value.
struct ParsedTree: ~Copyable {
  /// The longest text that is parsed, well within libcmark's 32-bit sizes; a longer one has no tree.
  static let longest = 1 << 29

  private let root: OpaquePointer?

  /// Parses text that `Sanitizer` has cleaned.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count <= ParsedTree.longest else {
      root = nil
      return
    }
    root = text.withMemoryRebound(to: CChar.self) {
      cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
    }
  }

  deinit { cmark_node_free(root) }

  /// Runs a body with the document node, which must not leave it.
  borrowing func withRoot<Result>(_ body: (OpaquePointer) -> Result) -> Result? {
    root.map(body)
  }
}

extension OpaquePointer {
  /// The kind of a libcmark node.
  var nodeType: cmark_node_type { cmark_node_get_type(self) }

  /// The literal of a libcmark node, without its terminator; empty if it has none.
  var nodeLiteral: UnsafeBufferPointer<UInt8> {
    guard let literal = cmark_node_get_literal(self) else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self),
      count: strlen(literal))
  }
}
