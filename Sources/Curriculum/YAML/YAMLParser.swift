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
      root = try Yams.Parser(yaml: yaml, resolver: .basic).singleRoot()
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
    var anchors: Set<Substring> = []
    var aliases: [(name: Substring, line: Int)] = []
    var line = 1
    for text in yaml.split(separator: "\n", omittingEmptySubsequences: false) {
      for word in text.split(whereSeparator: { " \t[]{},:".contains($0) }) {
        if word.hasPrefix("&") { anchors.insert(word.dropFirst()) }
        if word.hasPrefix("*") { aliases.append((word.dropFirst(), line)) }
      }
      line += 1
    }
    return aliases.first { !$0.name.isEmpty && anchors.contains($0.name) }?.line
  }
}
