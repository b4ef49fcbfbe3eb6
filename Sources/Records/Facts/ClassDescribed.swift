/// What the class is called and when it meets.
public struct ClassDescribed: Fact {
  /// Stable name of the kind.
  public static let kind = "class-described"
  /// The title, as it is printed.
  public var title: String
  /// Where it is held.
  public var place: String?
  /// The first day, `2026-11-21`.
  public var firstDay: String?
  /// The last day, `2026-11-23`.
  public var lastDay: String?
  /// Always `class`.
  public var subject: String { "class" }

  /// A description, of which only the title is needed.
  public init(title: String, place: String? = nil, firstDay: String? = nil, lastDay: String? = nil) {
    self.title = title
    self.place = place
    self.firstDay = firstDay
    self.lastDay = lastDay
  }
}
