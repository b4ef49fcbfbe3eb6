/// A part of a text that runs over pages.
public struct FlowBlock: Sendable, Hashable {
  /// What is set.
  public enum Content: Sendable, Hashable {
    /// Lines that may be parted between pages.
    case text(Text, Structure)
    /// Lines beside a sign or number.
    case item(label: Text, labelWidth: Double, Text)
    /// Lines in a frame with a label.
    case framed(FlowFrame, Text)
    /// Cells beside one another, each with its share of the width.
    case row([Text], shares: [Double], isHeader: Bool)
    /// A line of a table of contents that leads to a destination.
    case entry(Text, page: Text, destination: String)
  }

  /// Neighbours of one group form one part of the structure on each page.
  public struct Group: Sendable, Hashable {
    /// What tells it from other groups.
    public var id: Int
    /// The kind of part.
    public var structure: Structure

    /// Creates a group.
    public init(_ id: Int, _ structure: Structure) {
      self.id = id
      self.structure = structure
    }
  }

  /// What is set.
  public var content: Content
  /// The room above, except at the top of a page.
  public var spaceBefore: Double
  /// How far it stands in from the left.
  public var indent = 0.0
  /// Whether it must not end a page while something follows.
  public var isKeptWithNext = false
  /// Whether it begins a page.
  public var startsPage = false
  /// The list or table it belongs to.
  public var group: Group?
  /// The name under which its place can be found.
  public var destination: String?
  /// A header row that comes again at the top of each further page.
  public var repeatedHeader: [FlowBlock] = []

  /// Creates a block.
  public init(_ content: Content, spaceBefore: Double) {
    self.content = content
    self.spaceBefore = spaceBefore
  }
}

/// A frame around lines, with a label at its top.
public struct FlowFrame: Sendable, Hashable {
  /// The label.
  public var label: Text
  /// The colour of the frame.
  public var border: Color
  /// What lies behind the lines.
  public var fill: Color
  /// Whether the bar at the left is broken, to be told apart without colour.
  public var isDashed: Bool
  /// The distance between frame and lines.
  public var padding = 7.0
  /// The distance between bar and lines.
  public var inset = 14.0

  /// Creates a frame.
  public init(label: Text, border: Color, fill: Color, isDashed: Bool) {
    self.label = label
    self.border = border
    self.fill = fill
    self.isDashed = isDashed
  }
}
