internal import CPangoCairo

/// A text set by pango: the owner of the layout handle.
struct TextLayout: ~Copyable {
  private let context: OpaquePointer
  private let layout: OpaquePointer
  let size: Size

  init(_ text: Text, width: Double?) {
    let map = pango_cairo_font_map_get_default()
    context = pango_font_map_create_context(map)
    pango_cairo_context_set_resolution(context, 72)
    // Same metrics on every surface: the measured box is the printed box.
    pango_context_set_round_glyph_positions(context, 0)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    layout = pango_layout_new(context)
    Self.configure(layout, text)
    var extent = Self.extent(layout, width)
    if text.isBalanced, let width {
      let lines = pango_layout_get_line_count(layout)
      if lines > 1 {
        var (low, high) = (width / Double(lines) * 0.6, width)
        while high - low > 2 {
          let middle = (low + high) / 2
          _ = Self.extent(layout, middle)
          if pango_layout_get_line_count(layout) > lines { low = middle } else { high = middle }
        }
        _ = Self.extent(layout, high)
        extent.width = width
        inset = (width - high) / 2
      }
    }
    size = extent
  }

  /// How far the layout's own box is moved right by balancing, for centred text.
  private var inset = 0.0

  /// The bytes of each line, without the line feed that ends it.
  var lines: [Range<Int>] {
    (0..<pango_layout_get_line_count(layout)).compactMap { index in
      guard let line = pango_layout_get_line_readonly(layout, index) else { return nil }
      let start = Int(line.pointee.start_index)
      return start..<start + Int(line.pointee.length)
    }
  }

  /// Draws the lines with the top left corner of the box at `origin`.
  func show(on cairo: OpaquePointer, at origin: Point, alignment: Text.Alignment) {
    let shift =
      switch alignment {
      case .left: 0.0
      case .center: inset
      case .right: inset * 2
      }
    cairo_move_to(cairo, origin.x + shift, origin.y)
    pango_cairo_show_layout(cairo, layout)
  }

  private static func configure(_ layout: OpaquePointer, _ text: Text) {
    let font = text.font
    let description = Self.description(font)
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)

    let attributes = pango_attr_list_new()
    if font.tracking != 0 {
      pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(units(font.tracking)))
    }
    if !font.features.isEmpty {
      pango_attr_list_insert(attributes, pango_attr_font_features_new(font.features))
    }
    for span in text.spans {
      let description = Self.description(span.font)
      if let attribute = pango_attr_font_desc_new(description) {
        attribute.pointee.start_index = guint(span.range.lowerBound)
        attribute.pointee.end_index = guint(span.range.upperBound)
        pango_attr_list_insert(attributes, attribute)
      }
      pango_font_description_free(description)
    }
    // A name broken in an emergency must not gain a hyphen.
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)

    // Direction marks in a name must not move it to the other side of the page.
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_set_line_spacing(layout, Float(text.lineSpacing))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    switch text.alignment {
    case .left: pango_layout_set_alignment(layout, PANGO_ALIGN_LEFT)
    case .center: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    case .right: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
    }
    var string = text.string
    string.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        pango_layout_set_text(layout, $0.baseAddress, Int32($0.count))
      }
    }
  }

  private static func description(_ font: Font) -> OpaquePointer? {
    let description = pango_font_description_new()
    pango_font_description_set_family(description, font.families.joined(separator: ","))
    pango_font_description_set_size(description, units(font.size))
    pango_font_description_set_weight(
      description, font.weight == .bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_font_description_set_style(description, font.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    return description
  }

  private static func extent(_ layout: OpaquePointer, _ width: Double?) -> Size {
    pango_layout_set_width(layout, width.map { units(max($0, 1)) } ?? -1)
    var logical = PangoRectangle()
    pango_layout_get_extents(layout, nil, &logical)
    return Size(
      width: width ?? Double(logical.width) / Double(PANGO_SCALE),
      height: Double(logical.height) / Double(PANGO_SCALE))
  }

  private static func units(_ points: Double) -> Int32 { Int32((points * Double(PANGO_SCALE)).rounded()) }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(layout))
    g_object_unref(UnsafeMutableRawPointer(context))
  }
}
