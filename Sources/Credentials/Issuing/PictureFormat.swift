internal import Drawing

/// A kind of picture that can carry a credential.
public enum PictureFormat: String, Sendable, Hashable, CaseIterable {
  /// Pixels, 150 an inch.
  case png
  /// Outlines.
  case svg

  /// The media type (IANA).
  public var mediaType: String {
    switch self {
    case .png: "image/png"
    case .svg: "image/svg+xml"
    }
  }

  func draw(_ page: Document.Page) throws(DrawingError) -> [UInt8] {
    switch self {
    case .png: try page.png(resolution: 150)
    case .svg: try page.svg()
    }
  }
}
