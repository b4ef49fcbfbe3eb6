internal import CPangoCairo

/// Drawings that are used more than once in a document, each recorded when it is first met.
final class RecordingStore {
  private var recordings: [[Element]: Recording] = [:]
  private let area: Size

  /// A store for pages of at most this size.
  init(area: Size) { self.area = area }

  /// The recording of the elements, which hold no structure.
  func recording(of elements: [Element]) throws(DrawingError) -> Recording {
    if let known = recordings[elements] { return known }
    let recording = Recording(area)
    let pen = cairo_create(recording.handle)
    defer { cairo_destroy(pen) }
    guard let pen else { throw .renderer("cairo_create") }
    try Painter(pen: pen, isTagged: false, area: area).paint(elements)
    recordings[elements] = recording
    return recording
  }
}

/// A recording surface with bounds: the owner of the handle.
///
/// Cairo 1.16 leaves the extents of an unbounded recording unset in memory, and writes SVG by them.
final class Recording {
  let handle: OpaquePointer?

  init(_ size: Size) {
    var extents = cairo_rectangle_t(x: 0, y: 0, width: size.width, height: size.height)
    handle = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents)
  }

  deinit { cairo_surface_destroy(handle) }
}
