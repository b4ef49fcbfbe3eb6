internal import Drawing

/// The frame of a page: a band of *kawung*, four petals round a seed, between fine rules.
struct BorderMotif {
  let design: CertificateDesign
  let page: Size

  /// The distance of the band's outer rule from the edge of the paper, which printers may leave blank.
  private let margin = 22.0
  private let band = 17.0

  /// The room inside the frame.
  var inner: Rectangle { Rectangle(0, 0, page.width, page.height).inset(by: margin + band + 6) }

  var elements: [Element] {
    let outer = Rectangle(0, 0, page.width, page.height).inset(by: margin)
    let innerRule = outer.inset(by: band)
    let drawn: [Element] =
      kawung(along: outer) + [
        .stroke(Path(outer), design.accent, width: 1.4),
        .stroke(Path(innerRule), design.accent, width: 0.7),
        .stroke(Path(innerRule.inset(by: 3.2)), design.tint(0.6), width: 0.4),
      ]
    return [.shared(drawn + corners(of: outer))]
  }

  /// Flowers along the four sides between the corner squares, spaced so that a whole number fits on each.
  private func kawung(along frame: Rectangle) -> [Element] {
    let (width, height) = (frame.size.width - 2 * band, frame.size.height - 2 * band)
    let (x, y) = (frame.origin.x + band, frame.origin.y + band)
    let step = (across: width / (width / band).rounded(), down: height / (height / band).rounded())
    let (row, column) = (Size(width: step.across, height: band), Size(width: band, height: step.down))
    return [
      (row, Rectangle(x, frame.origin.y, width, band)), (row, Rectangle(x, frame.bottom - band, width, band)),
      (column, Rectangle(frame.origin.x, y, band, height)),
      (column, Rectangle(frame.right - band, y, band, height)),
    ].map { tile, box in
      let flower = Self.flower(at: Point(tile.width / 2, tile.height / 2), radius: band / 2 - 1.1)
      return .tiled([.fill(flower, design.tint(0.55))], tile: tile, in: box)
    }
  }

  private func corners(of frame: Rectangle) -> [Element] {
    [
      frame.origin, Point(frame.right - band, frame.origin.y), Point(frame.origin.x, frame.bottom - band),
      Point(frame.right - band, frame.bottom - band),
    ].flatMap { origin -> [Element] in
      let square = Rectangle(origin.x, origin.y, band, band)
      return [
        .fill(Path(square), design.accent),
        .fill(Self.flower(at: square.center, radius: band / 2 - 1.6), .white),
      ]
    }
  }

  /// Four petals on the diagonals and a seed in the middle.
  static func flower(at center: Point, radius: Double) -> Path {
    var path = Path()
    for (x, y) in [(1.0, 1.0), (1, -1), (-1, 1), (-1, -1)] {
      let petal = Self.petal.mapped { point in
        // The petal lies along the x axis; a turn by 45° and two mirrors put it on each diagonal.
        let (along, across) = (point.x * radius * 1.28, point.y * radius * 1.28)
        let (turnedX, turnedY) = ((along - across) * 0.70711, (along + across) * 0.70711)
        return Point(center.x + x * turnedX, center.y + y * turnedY)
      }
      path.add(petal)
    }
    let seed = radius * 0.13
    path.add(
      Path(polygon: [
        Point(center.x - seed, center.y), Point(center.x, center.y - seed), Point(center.x + seed, center.y),
        Point(center.x, center.y + seed),
      ]))
    return path
  }

  private static let petal: Path = {
    var path = Path()
    path.move(to: Point(0.16, 0))
    path.curve(Point(0.34, 0.36), Point(0.8, 0.40), to: Point(1.02, 0))
    path.curve(Point(0.8, -0.40), Point(0.34, -0.36), to: Point(0.16, 0))
    path.close()
    return path
  }()
}
