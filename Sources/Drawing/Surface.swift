internal import CPangoCairo

/// Collects what cairo writes.
final class ByteSink {
  var bytes: [UInt8] = []
}

/// A cairo surface that writes to memory, with the pen that draws on it: the owner of both handles.
struct Surface: ~Copyable {
  let handle: OpaquePointer
  let pen: OpaquePointer

  init(_ handle: OpaquePointer) {
    self.handle = handle
    pen = cairo_create(handle)
  }

  /// Ends the document and reports what went wrong since the start.
  func finish() throws(DrawingError) {
    let trouble = cairo_status(pen)
    cairo_surface_finish(handle)
    for status in [trouble, cairo_surface_status(handle)] where status != CAIRO_STATUS_SUCCESS {
      throw .renderer(String(cString: cairo_status_to_string(status)))
    }
  }

  deinit {
    cairo_destroy(pen)
    cairo_surface_destroy(handle)
  }

  /// The function that cairo calls with each piece of a file.
  static let write: cairo_write_func_t = { sink, data, count in
    guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
    Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue().bytes
      .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }
}
