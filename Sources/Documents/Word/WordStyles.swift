import OfficePackage

/// The styles of paragraphs, as far as they say what a paragraph is.
struct WordStyles {
  private struct Style {
    var name = ""
    var parent: String?
    var outline: Int?
    var list: String?
  }

  private var styles: [String: Style] = [:]

  init() {}

  init(_ bytes: [UInt8]?) throws(PackageError) {
    guard let bytes else { return }
    var reader = try XMLReader(bytes)
    var id = ""
    var style = Style()
    while let event = try reader.next() {
      switch (event, reader.name) {
      case (.start, "style"):
        id = reader.attribute("styleId") ?? ""
        style = Style()
      case (.start, "name"): style.name = reader.attribute("val")?.lowercased() ?? ""
      case (.start, "basedOn"): style.parent = reader.attribute("val")
      case (.start, "outlineLvl"): style.outline = reader.attribute("val").flatMap { Int($0) }
      case (.start, "numId"): style.list = reader.attribute("val")
      case (.start, "latentStyles"), (.start, "docDefaults"), (.start, "rPr"): try reader.skip()
      case (.end, "style"): styles[id] = style
      default: break
      }
    }
  }

  /// The level of a heading, 0 for the title; nil for other styles.
  func headingLevel(_ id: String) -> Int? {
    first(of: id) { style in
      if style.name == "title" || style.name == "judul" { return 0 }
      if let outline = style.outline { return outline < 9 ? outline + 1 : nil }
      guard style.name.hasPrefix("heading ") else { return nil }
      return Int(style.name.dropFirst(8))
    }
  }

  /// The list that a style puts its paragraphs into.
  func list(_ id: String) -> String? { first(of: id, \.list) }

  /// What a style, or the nearest that it is based on, says.
  private func first<Value>(of id: String, _ value: (Style) -> Value?) -> Value? {
    var id: String? = id
    // A style may, wrongly, be based on itself.
    for _ in 0..<12 {
      guard let style = id.flatMap({ styles[$0] }) else { return nil }
      if let value = value(style) { return value }
      id = style.parent
    }
    return nil
  }
}
