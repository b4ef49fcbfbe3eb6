internal import CPangoCairo

/// Drawings that are used more than once in a document, each recorded when it is first met.
final class RecordingStore {
  private var recordings: [[Element]: Recording] = [:]

  /// The recording of the elements, which hold no structure.
  func recording(of elements: [Element]) throws(DrawingError) -> Recording {
    if let known = recordings[elements] { return known }
    let recording = Recording()
    let pen = cairo_create(recording.handle)
    defer { cairo_destroy(pen) }
    guard let pen else { throw .renderer("cairo_create") }
    try Painter(pen: pen, isTagged: false).paint(elements)
    recordings[elements] = recording
    return recording
  }
}

/// A recording surface, without bounds or of the size of a tile: the owner of the handle.
final class Recording {
  let handle: OpaquePointer?

  init() { handle = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, nil) }

  init(_ tile: Size) {
    var extents = cairo_rectangle_t(x: 0, y: 0, width: tile.width, height: tile.height)
    handle = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents)
  }

  deinit { cairo_surface_destroy(handle) }
}
