/// Items to be put into categories, along one axis or several (*kl*).
public struct ClassificationTask: Sendable, Equatable {
  /// A question asked of every item.
  public struct Axis: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// The title.
    public let title: String
    /// The answers to choose from.
    public let categories: [Category]
  }

  /// An answer to choose.
  public struct Category: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// The title.
    public let title: String
  }

  /// One item.
  public struct Item: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// The text.
    public let text: String
    /// The right categories of each axis, the most fitting first.
    public let accepts: [String: [String]]
    /// Why.
    public let why: String
    /// The line of the file.
    public let line: Int
  }

  /// The axes in order.
  public let axes: [Axis]
  /// The items in order.
  public let items: [Item]

  static func read(_ fields: inout YAMLFields) -> ClassificationTask {
    ClassificationTask(
      axes: fields.requiredList("axes", Axis.read), items: fields.requiredList("items", Item.read))
  }
}

extension ClassificationTask.Axis {
  fileprivate static func read(_ fields: inout YAMLFields) -> ClassificationTask.Axis {
    ClassificationTask.Axis(
      id: fields.text("id"), title: fields.text("title"),
      categories: fields.requiredList("categories") {
        ClassificationTask.Category(id: $0.text("id"), title: $0.text("title"))
      })
  }
}

extension ClassificationTask.Item {
  fileprivate static func read(_ fields: inout YAMLFields) -> ClassificationTask.Item {
    ClassificationTask.Item(
      id: fields.text("id"), text: fields.text("text"), accepts: fields.textsByName("accepts"),
      why: fields.optionalText("why") ?? "", line: fields.line)
  }
}
