internal import CPangoCairo

/// Puts elements on a surface.
struct Painter {
  let pen: OpaquePointer
  /// Whether the surface keeps structure and links (a PDF does).
  let isTagged: Bool
  /// What was drawn for `shared` elements so far.
  let recordings: RecordingStore

  /// A painter of pages of at most the size of `area`.
  init(pen: OpaquePointer, isTagged: Bool, area: Size) {
    self.pen = pen
    self.isTagged = isTagged
    recordings = RecordingStore(area: area)
  }

  func paint(_ elements: [Element]) throws(DrawingError) {
    for element in elements { try paint(element) }
  }

  private func paint(_ element: Element) throws(DrawingError) {
    switch element {
    case .text(let text, let box):
      set(text.color)
      TextLayout(text, width: box.size.width).show(on: pen, at: box.origin, alignment: text.alignment)
    case .fill(let path, let color):
      set(color)
      trace(path)
      cairo_fill(pen)
    case .stroke(let path, let color, let width):
      set(color)
      cairo_set_line_width(pen, width)
      trace(path)
      cairo_stroke(pen)
    case .image(let image, let box):
      try paint(image, in: box)
    case .shared(let elements):
      let recording = try recordings.recording(of: elements)
      cairo_set_source_surface(pen, recording.handle, 0, 0)
      cairo_paint(pen)
    case .tiled(let elements, let tile, let box): try cover(box, with: elements, tile)
    case .link(let address, _, let elements):
      let quoted = address.filter { $0 != "'" && $0 != "\\" }
      try tagged(CAIRO_TAG_LINK, "uri='\(quoted)'", elements)
    case .jump(let name, _, let elements):
      try tagged(CAIRO_TAG_LINK, "dest='\(name)'", elements)
    case .destination(let name, let place):
      try tagged(CAIRO_TAG_DEST, "name='\(name)' x=\(place.x) y=\(place.y)", [])
    case .structure(let structure, let elements):
      try tagged(structure.rawValue, "", elements)
    case .figure(_, let elements):
      try tagged("Figure", "", elements)
    }
  }

  private func cover(
    _ box: Rectangle, with elements: [Element], _ tile: Size
  ) throws(DrawingError) {
    let recording = Recording(tile)
    let tilePen = cairo_create(recording.handle)
    defer { cairo_destroy(tilePen) }
    guard let tilePen else { throw .renderer("cairo_create") }
    try Painter(pen: tilePen, isTagged: false, area: tile).paint(elements)
    cairo_save(pen)
    cairo_set_source_surface(pen, recording.handle, box.origin.x, box.origin.y)
    cairo_pattern_set_extend(cairo_get_source(pen), CAIRO_EXTEND_REPEAT)
    cairo_rectangle(pen, box.origin.x, box.origin.y, box.size.width, box.size.height)
    cairo_fill(pen)
    cairo_restore(pen)
  }

  private func tagged(_ tag: String, _ attributes: String, _ elements: [Element]) throws(DrawingError) {
    guard isTagged else { return try paint(elements) }
    cairo_tag_begin(pen, tag, attributes)
    try paint(elements)
    cairo_tag_end(pen, tag)
  }

  private func paint(_ image: Image, in box: Rectangle) throws(DrawingError) {
    let picture = Picture(image)
    guard cairo_surface_status(picture.handle) == CAIRO_STATUS_SUCCESS else { throw .damagedImage }
    cairo_save(pen)
    cairo_translate(pen, box.origin.x, box.origin.y)
    cairo_scale(pen, box.size.width / Double(image.width), box.size.height / Double(image.height))
    cairo_set_source_surface(pen, picture.handle, 0, 0)
    cairo_paint(pen)
    cairo_restore(pen)
  }

  private func set(_ color: Color) {
    cairo_set_source_rgb(pen, color.red, color.green, color.blue)
  }

  private func trace(_ path: Path) {
    cairo_new_path(pen)
    for step in path.steps {
      switch step {
      case .move(let point): cairo_move_to(pen, point.x, point.y)
      case .line(let point): cairo_line_to(pen, point.x, point.y)
      case .curve(let first, let second, let end):
        cairo_curve_to(pen, first.x, first.y, second.x, second.y, end.x, end.y)
      case .close: cairo_close_path(pen)
      }
    }
  }
}
