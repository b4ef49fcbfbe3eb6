import CCmark

extension OpaquePointer {
  /// The nodes directly below a libcmark node.
  var children: some Sequence<OpaquePointer> {
    sequence(state: cmark_node_first_child(self)) { next in
      defer { next = next.flatMap { cmark_node_next($0) } }
      return next
    }
  }
}

extension String {
  /// A string of libcmark's, empty for none; what `Sanitizer` blotted out reads as U+FFFD.
  init(readable string: UnsafePointer<CChar>?) {
    guard let string else {
      self = ""
      return
    }
    let count = strlen(string)
    if memchr(string, Int32(Prose.broken), count) == nil {
      self = String(cString: string)
    } else {
      self = String(
        String(cString: string).unicodeScalars.map { $0.value == UInt32(Prose.broken) ? "\u{FFFD}" : $0 }
          .reduce(into: String.UnicodeScalarView()) { $0.append($1) })
    }
  }
}
