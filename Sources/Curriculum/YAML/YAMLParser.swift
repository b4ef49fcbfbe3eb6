import Yams

extension YAMLNode {
  /// The largest text that is parsed, in bytes; content files are a hundredth of it.
  public static let sizeLimit = 1 << 20

  /// Parses one YAML document.
  ///
  /// - Parameters:
  ///   - yaml: The text; an empty one gives an empty mapping.
  ///   - firstLine: The line of the file on which `yaml` begins, for front matter.
  /// - Returns: The root node.
  /// - Throws: The one thing that keeps the text from being read, with its place.
  /// - Complexity: O(*n*); aliases are refused, so a short text cannot unfold into a huge one.
  public static func parse(_ yaml: String, firstLine: Int = 1) throws(YAMLFailure) -> YAMLNode {
    guard yaml.utf8.count <= sizeLimit else { throw YAMLFailure(.tooLarge, line: firstLine, column: 1) }
    if let line = aliasLine(in: yaml) {
      throw YAMLFailure(.alias, line: line + firstLine - 1, column: 1)
    }
    let root: Node?
    do {
      root = try Yams.Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot()
    } catch {
      throw YAMLFailure(error, in: yaml, firstLine: firstLine)
    }
    guard let root else { return YAMLNode(.mapping([]), line: firstLine, column: 1) }
    return try YAMLNode(root, shift: firstLine - 1)
  }

  private init(_ node: Node, shift: Int) throws(YAMLFailure) {
    let line = (node.mark?.line ?? 1) + shift
    let column = node.mark?.column ?? 1
    switch node {
    case .scalar(let scalar):
      self.init(.scalar(scalar.string), line: line, column: column)
    case .sequence(let sequence):
      var elements: [YAMLNode] = []
      for element in sequence { elements.append(try YAMLNode(element, shift: shift)) }
      self.init(.sequence(elements), line: line, column: column)
    case .mapping(let mapping):
      var entries: [YAMLEntry] = []
      for (key, value) in mapping {
        guard let name = key.scalar?.string else {
          throw YAMLFailure(.keyIsNotText, line: line, column: column)
        }
        entries.append(
          YAMLEntry(
            key: name, line: (key.mark?.line ?? 1) + shift, column: key.mark?.column ?? 1,
            value: try YAMLNode(value, shift: shift)))
      }
      self.init(.mapping(entries), line: line, column: column)
    case .alias:
      throw YAMLFailure(.alias, line: line, column: column)
    }
  }

  /// The line of an alias whose anchor the text defines, if there is one.
  ///
  /// Looks for `&name` and `*name` at the start of words, wherever they stand; prose that holds both for the
  /// same name is refused too, which costs an author one pair of quotation marks.
  private static func aliasLine(in yaml: String) -> Int? {
    // Bytes, because this looks at every one of them before the parser does.
    let bytes = Array(yaml.utf8)
    var anchors: Set<ArraySlice<UInt8>> = []
    var aliases: [(name: ArraySlice<UInt8>, line: Int)] = []
    var line = 1
    var isStart = true
    for (index, byte) in bytes.enumerated() {
      if isStart, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
        let name = bytes[(index + 1)...].prefix { !endsWord($0) }
        if byte == UInt8(ascii: "&") { anchors.insert(name) } else { aliases.append((name, line)) }
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      isStart = endsWord(byte)
    }
    return aliases.first { !$0.name.isEmpty && anchors.contains($0.name) }?.line
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20: true
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    case UInt8(ascii: ","), UInt8(ascii: ":"): true
    default: false
    }
  }
}
