extension YAMLNode {
  /// Some entries of a mapping, parsed without the others; nil where they cannot be read.
  ///
  /// Where they stand is not said: lines count in what was cut out.
  static func entries(_ keys: [String], of yaml: String) -> YAMLNode? {
    try? parse(cut(keys, of: yaml))
  }

  /// The lines of some entries: from a key at the margin to the next.
  private static func cut(_ keys: [String], of yaml: String) -> String {
    var result: [Substring] = []
    var rest = yaml.utf8[...]
    var isWanted = false
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest[line.endIndex...].dropFirst()
      if let first = line.first, !continues(first) {
        isWanted = keys.contains { line.starts(with: $0.utf8) && line.dropFirst($0.utf8.count).first == 0x3A }
      }
      if isWanted { result.append(Substring(line)) }
    }
    return result.joined(separator: "\n")
  }

  /// Whether a line that begins with a byte belongs to the entry above: it is set in, a list, or a comment.
  private static func continues(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0D, 0x20, UInt8(ascii: "-"), UInt8(ascii: "#"): true
    default: false
    }
  }
}
