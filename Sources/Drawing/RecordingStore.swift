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

/// A recording surface without bounds: the owner of the handle.
final class Recording {
  let handle = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, nil)

  deinit { cairo_surface_destroy(handle) }
}
