/// What stops a drawing.
public enum DrawingError: Error, Hashable {
  /// The bytes are no PNG file.
  case notAPNG
  /// The picture has more pixels than a page can use.
  case imageTooLarge(width: Int, height: Int)
  /// The picture is a PNG by its head, but cannot be decoded.
  case damagedImage
  /// The drawing library refused, in its own words.
  case renderer(String)
}
