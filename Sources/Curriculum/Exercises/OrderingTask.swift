/// Items to be put in order (*ur*); ties are groups whose inner order does not count.
public struct OrderingTask: Sendable, Equatable {
  /// One item.
  public struct Item: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// The text.
    public let text: String
    /// Why it stands where it does.
    public let why: String
    /// The line of the file.
    public let line: Int
  }

  /// The items, scrambled as the learner sees them.
  public let items: [Item]
  /// The right order: groups of identifiers.
  public let order: [[String]]

  static func read(_ fields: inout YAMLFields) -> OrderingTask {
    OrderingTask(items: fields.requiredList("items", Item.read), order: fields.groups("order"))
  }
}

extension OrderingTask.Item {
  fileprivate static func read(_ fields: inout YAMLFields) -> OrderingTask.Item {
    OrderingTask.Item(
      id: fields.text("id"), text: fields.text("text"), why: fields.optionalText("why") ?? "",
      line: fields.line)
  }
}

extension YAMLFields {
  /// A list whose elements are texts or lists of texts.
  fileprivate mutating func groups(_ key: String) -> [[String]] {
    guard let node = requiredNode(key) else { return [] }
    guard let elements = node.elements else {
      reject(node, "Nilai “\(key)” harus berupa daftar kelompok, misalnya [[a, b], [c]].")
      return []
    }
    return elements.map { texts(of: $0) }
  }
}
