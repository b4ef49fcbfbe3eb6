/// Straight and curved pieces to be filled or stroked.
public struct Path: Sendable, Hashable {
  enum Step: Sendable, Hashable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  var steps: [Step] = []

  /// Creates an empty path.
  public init() {}

  /// Creates a closed upright box.
  public init(_ box: Rectangle) { add(box) }

  /// Creates a closed circle of four Bézier arcs.
  public init(circleAt center: Point, radius: Double) {
    let k = radius * 0.5522847498
    let (x, y) = (center.x, center.y)
    move(to: Point(x + radius, y))
    curve(Point(x + radius, y + k), Point(x + k, y + radius), to: Point(x, y + radius))
    curve(Point(x - k, y + radius), Point(x - radius, y + k), to: Point(x - radius, y))
    curve(Point(x - radius, y - k), Point(x - k, y - radius), to: Point(x, y - radius))
    curve(Point(x + k, y - radius), Point(x + radius, y - k), to: Point(x + radius, y))
    close()
  }

  /// Creates one straight line.
  public init(from start: Point, to end: Point) {
    move(to: start)
    line(to: end)
  }

  /// Creates a closed polygon through the points.
  public init(polygon points: [Point]) {
    for (index, point) in points.enumerated() { steps.append(index == 0 ? .move(point) : .line(point)) }
    close()
  }

  /// Starts a new piece.
  public mutating func move(to point: Point) { steps.append(.move(point)) }
  /// Adds a straight line from where the pen stands.
  public mutating func line(to point: Point) { steps.append(.line(point)) }
  /// Adds a cubic Bézier curve from where the pen stands.
  public mutating func curve(_ first: Point, _ second: Point, to end: Point) {
    steps.append(.curve(first, second, end))
  }
  /// Joins the end of the piece to its start.
  public mutating func close() { steps.append(.close) }

  /// Adds a closed upright box.
  public mutating func add(_ box: Rectangle) {
    move(to: box.origin)
    line(to: Point(box.right, box.origin.y))
    line(to: Point(box.right, box.bottom))
    line(to: Point(box.origin.x, box.bottom))
    close()
  }

  /// Adds all pieces of another path.
  public mutating func add(_ other: Path) { steps += other.steps }

  /// The path with every point sent through `move`.
  public func mapped(_ move: (Point) -> Point) -> Path {
    var path = Path()
    path.steps = steps.map { step in
      switch step {
      case .move(let point): .move(move(point))
      case .line(let point): .line(move(point))
      case .curve(let first, let second, let end): .curve(move(first), move(second), move(end))
      case .close: .close
      }
    }
    return path
  }
}
