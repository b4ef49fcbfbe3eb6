internal import CPangoCairo

extension Image {
  /// The picture with no side longer than a number of pixels, so that a huge one does not weigh down each page.
  ///
  /// - Parameter side: The most pixels a side may have.
  /// - Returns: The same picture where it is small enough, otherwise a smaller one.
  /// - Throws: `DrawingError.damagedImage` when the picture cannot be decoded, whatever its size.
  public func reduced(to side: Int) throws(DrawingError) -> Image {
    let picture = Picture(self)
    guard cairo_surface_status(picture.handle) == CAIRO_STATUS_SUCCESS else { throw .damagedImage }
    let scale = Double(side) / Double(max(width, height))
    guard scale < 1 else { return self }
    let (newWidth, newHeight) = (
      max(1, (Double(width) * scale).rounded()), max(1, (Double(height) * scale).rounded())
    )
    guard let handle = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(newWidth), Int32(newHeight))
    else { throw .renderer("cairo_image_surface_create") }
    let surface = Surface(handle)
    cairo_scale(surface.pen, newWidth / Double(width), newHeight / Double(height))
    cairo_set_source_surface(surface.pen, picture.handle, 0, 0)
    cairo_pattern_set_filter(cairo_get_source(surface.pen), CAIRO_FILTER_BEST)
    cairo_paint(surface.pen)
    cairo_surface_flush(handle)
    let sink = ByteSink()
    let status = withExtendedLifetime(sink) {
      cairo_surface_write_to_png_stream(handle, Surface.write, Unmanaged.passUnretained(sink).toOpaque())
    }
    guard status == CAIRO_STATUS_SUCCESS else { throw .damagedImage }
    try surface.finish()
    return try Image(png: sink.bytes)
  }
}
