internal import CPangoCairo

extension Document {
  /// The document as a tagged PDF 1.5 with embedded fonts; equal input gives equal bytes.
  ///
  /// Cairo 1.16 writes the pages; a revision after it adds what cairo leaves out (`AccessiblePDF`).
  ///
  /// - Returns: The PDF file, ready for further incremental updates.
  /// - Throws: `DrawingError` when a picture is damaged.
  public func pdf() throws(DrawingError) -> [UInt8] {
    let sink = ByteSink()
    let first = pages.first?.size ?? .a4Portrait
    guard
      let handle = cairo_pdf_surface_create_for_stream(
        Surface.write, Unmanaged.passUnretained(sink).toOpaque(), first.width, first.height)
    else { throw .renderer("cairo_pdf_surface_create_for_stream") }
    let surface = Surface(handle)
    cairo_pdf_surface_set_metadata(handle, CAIRO_PDF_METADATA_TITLE, title)
    cairo_pdf_surface_set_metadata(handle, CAIRO_PDF_METADATA_AUTHOR, author)
    cairo_pdf_surface_set_metadata(handle, CAIRO_PDF_METADATA_SUBJECT, subject)
    cairo_pdf_surface_set_metadata(handle, CAIRO_PDF_METADATA_CREATOR, "bimtek")
    cairo_pdf_surface_set_metadata(handle, CAIRO_PDF_METADATA_CREATE_DATE, created)
    let area = pages.reduce(first) {
      Size(width: max($0.width, $1.size.width), height: max($0.height, $1.size.height))
    }
    let painter = Painter(pen: surface.pen, isTagged: true, area: area)
    for page in pages {
      cairo_pdf_surface_set_size(handle, page.size.width, page.size.height)
      try painter.paint(page.elements)
      cairo_show_page(surface.pen)
    }
    var parents: [Int32] = [CAIRO_PDF_OUTLINE_ROOT]
    for bookmark in outline {
      let level = min(max(bookmark.level, 0), parents.count - 1)
      let entry = cairo_pdf_surface_add_outline(
        handle, parents[level], bookmark.title, "dest='\(bookmark.destination)'",
        CAIRO_PDF_OUTLINE_FLAG_OPEN)
      parents = Array(parents.prefix(level + 1)) + [entry]
    }
    try withExtendedLifetime(sink) { () throws(DrawingError) in try surface.finish() }
    do {
      return try AccessiblePDF(self).finish(sink.bytes)
    } catch {
      throw .renderer("\(error)")
    }
  }
}

extension Document.Page {
  /// The page as an SVG picture whose letters are outlines, so that it needs no fonts.
  public func svg() throws(DrawingError) -> [UInt8] {
    let sink = ByteSink()
    guard
      let handle = cairo_svg_surface_create_for_stream(
        Surface.write, Unmanaged.passUnretained(sink).toOpaque(), size.width, size.height)
    else { throw .renderer("cairo_svg_surface_create_for_stream") }
    let surface = Surface(handle)
    try Painter(pen: surface.pen, isTagged: false, area: size).paint(elements)
    try withExtendedLifetime(sink) { () throws(DrawingError) in try surface.finish() }
    return SurfaceNames.renumbered(sink.bytes)
  }

  /// The page as a PNG picture on white.
  ///
  /// - Parameter resolution: Pixels an inch.
  /// - Returns: The PNG file.
  /// - Throws: `DrawingError` when a picture is damaged or the surface too large.
  public func png(resolution: Double) throws(DrawingError) -> [UInt8] {
    let scale = resolution / 72
    guard
      let handle = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, Int32((size.width * scale).rounded()), Int32((size.height * scale).rounded()))
    else { throw .renderer("cairo_image_surface_create") }
    let surface = Surface(handle)
    cairo_scale(surface.pen, scale, scale)
    cairo_set_source_rgb(surface.pen, 1, 1, 1)
    cairo_paint(surface.pen)
    try Painter(pen: surface.pen, isTagged: false, area: size).paint(elements)
    cairo_surface_flush(handle)
    let sink = ByteSink()
    let status = withExtendedLifetime(sink) {
      cairo_surface_write_to_png_stream(handle, Surface.write, Unmanaged.passUnretained(sink).toOpaque())
    }
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .renderer(String(cString: cairo_status_to_string(status)))
    }
    try surface.finish()
    return sink.bytes
  }
}
