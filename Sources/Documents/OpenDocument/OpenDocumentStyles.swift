import OfficePackage

/// The styles of a document, as far as they say what a paragraph, a list or a piece of text is.
struct OpenDocumentStyles {
  private var parents: [String: String] = [:]
  private var orderedLists: Set<String> = []
  private var hidden: Set<String> = []
  private var style = ""
  private var list = ""
  private var isFirstLevel = true

  /// The styles that a document names; those of its own text follow with the text.
  init(_ bytes: [UInt8]?) throws(PackageError) {
    guard let bytes else { return }
    var reader = try XMLReader(bytes)
    while let event = try reader.next() {
      if event == .start { start(reader.name, reader) }
    }
  }

  /// Takes in an element that begins among the styles.
  mutating func start(_ name: String, _ reader: borrowing XMLReader) {
    switch name {
    case "style":
      style = reader.attribute("name") ?? ""
      if let parent = reader.attribute("parent-style-name") { parents[style] = parent }
    case "text-properties":
      if reader.attribute("display") == "none" { hidden.insert(style) }
    case "list-style":
      list = reader.attribute("name") ?? ""
      isFirstLevel = true
    case "list-level-style-number":
      if isFirstLevel { orderedLists.insert(list) }
      isFirstLevel = false
    case "list-level-style-bullet": isFirstLevel = false
    default: break
    }
  }

  /// Whether a paragraph of this style is the title.
  func isTitle(_ style: String) -> Bool {
    var name = style
    for _ in 0..<12 {
      if name == "Title" { return true }
      guard let parent = parents[name] else { return false }
      name = parent
    }
    return false
  }

  /// Whether text of this style is not shown.
  func isHidden(_ style: String) -> Bool { hidden.contains(style) }

  /// Whether a list of this style is numbered.
  func isOrdered(_ style: String) -> Bool { orderedLists.contains(style) || style.hasPrefix("Numbering") }
}
