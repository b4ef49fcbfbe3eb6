/// A node of a YAML document whose scalars are plain strings: `0812`, `10:30` and `yes` stay as written.
public struct YAMLNode: Sendable, Equatable {
  /// What stands at a node.
  public enum Content: Sendable, Equatable {
    /// A text; a key without a value gives the empty text.
    case scalar(String)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with values, in the order of the file; keys are unique.
    case mapping([YAMLEntry])
  }

  /// The value.
  public let content: Content
  /// The line in the file, from 1.
  public let line: Int
  /// The column in code points, from 1.
  public let column: Int

  /// Makes a node.
  public init(_ content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }

  /// The text of a scalar.
  public var text: String? {
    guard case .scalar(let text) = content else { return nil }
    return text
  }

  /// The elements of a sequence.
  public var elements: [YAMLNode]? {
    guard case .sequence(let elements) = content else { return nil }
    return elements
  }

  /// The entries of a mapping.
  public var entries: [YAMLEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The value of a key, if the node is a mapping that has it.
  public subscript(key: String) -> YAMLNode? { entries?.first { $0.key == key }?.value }

  /// Whether nothing was written: an empty scalar, list or mapping.
  public var isEmpty: Bool {
    switch content {
    case .scalar(let text): text.isEmpty
    case .sequence(let elements): elements.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }
}

/// A key of a mapping with its value.
public struct YAMLEntry: Sendable, Equatable {
  /// The key.
  public let key: String
  /// The line of the key, from 1.
  public let line: Int
  /// The column of the key in code points, from 1.
  public let column: Int
  /// The value.
  public let value: YAMLNode

  /// Makes an entry.
  public init(key: String, line: Int, column: Int, value: YAMLNode) {
    self.key = key
    self.line = line
    self.column = column
    self.value = value
  }
}
