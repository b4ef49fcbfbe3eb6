/// A place on a page in points (1/72 inch), from the top left corner.
public struct Point: Sendable, Hashable {
  /// The distance from the left edge.
  public var x: Double
  /// The distance from the top edge.
  public var y: Double

  /// Creates a point from its two distances.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A width and a height in points.
public struct Size: Sendable, Hashable {
  /// The horizontal extent.
  public var width: Double
  /// The vertical extent.
  public var height: Double

  /// Creates a size from its two extents.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// ISO 216 A4, lying.
  public static let a4Landscape = Size(width: 841.89, height: 595.28)
  /// ISO 216 A4, standing.
  public static let a4Portrait = Size(width: 595.28, height: 841.89)
}

/// An upright box in points.
public struct Rectangle: Sendable, Hashable {
  /// The top left corner.
  public var origin: Point
  /// The extent to the right and down.
  public var size: Size

  /// Creates a rectangle from its left, top, width and height.
  public init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    origin = Point(x, y)
    size = Size(width: width, height: height)
  }

  /// The right edge.
  public var right: Double { origin.x + size.width }
  /// The bottom edge.
  public var bottom: Double { origin.y + size.height }
  /// The middle.
  public var center: Point { Point(origin.x + size.width / 2, origin.y + size.height / 2) }

  /// The same box with every side moved inwards.
  public func inset(by distance: Double) -> Rectangle {
    Rectangle(
      origin.x + distance, origin.y + distance, size.width - 2 * distance, size.height - 2 * distance)
  }
}
