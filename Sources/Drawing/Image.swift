/// A PNG picture, looked at before it reaches the decoder.
public struct Image: Sendable, Hashable {
  /// The PNG file.
  public let png: [UInt8]
  /// The width in pixels.
  public let width: Int
  /// The height in pixels.
  public let height: Int

  /// The largest width and height in pixels; a larger picture takes more memory than a page is worth.
  public static let maximumSide = 8_192

  /// Reads the head of a PNG file.
  ///
  /// - Parameter png: The whole file.
  /// - Throws: `DrawingError.notAPNG` without the PNG signature and `IHDR`; `.imageTooLarge` beyond `maximumSide`.
  public init(png: [UInt8]) throws(DrawingError) {
    guard png.count > 33, png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      png[12..<16].elementsEqual("IHDR".utf8)
    else { throw .notAPNG }
    func number(at offset: Int) -> Int {
      png[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    (width, height) = (number(at: 16), number(at: 20))
    guard width > 0, height > 0 else { throw .notAPNG }
    guard width <= Self.maximumSide, height <= Self.maximumSide else {
      throw .imageTooLarge(width: width, height: height)
    }
    self.png = png
  }

  /// The largest box of the picture's own proportions in the middle of another.
  public func placed(in box: Rectangle) -> Rectangle {
    let scale = min(box.size.width / Double(width), box.size.height / Double(height))
    let (w, h) = (Double(width) * scale, Double(height) * scale)
    return Rectangle(box.center.x - w / 2, box.center.y - h / 2, w, h)
  }
}
