import OfficePackage

/// A paragraph of a Word document while it is read.
struct WordParagraph {
  var text = ""
  /// The text boxes that it holds.
  var boxes: [DocumentBlock] = []
  /// Whether its end was deleted, so that it goes on in the next one.
  private(set) var isEndDeleted = false
  private var style: String?
  private var outline: Int?
  private var list: String?
  private var listLevel = 0

  init(text: String) { self.text = text }

  /// Reads `w:pPr`, which has just begun.
  mutating func readProperties(_ reader: inout XMLReader) throws(PackageError) {
    var depth = 1
    while depth > 0, let event = try reader.next() {
      guard event == .start else {
        if event == .end { depth -= 1 }
        continue
      }
      let name = reader.name
      // `w:pPrChange` and the like tell what was before a change.
      if name == "sectPr" || name.hasSuffix("Change") {
        try reader.skip()
        continue
      }
      depth += 1
      switch name {
      case "pStyle": style = reader.attribute("val")
      case "outlineLvl": outline = reader.attribute("val").flatMap { Int($0) }
      case "numId": list = reader.attribute("val")
      case "ilvl": listLevel = reader.attribute("val").flatMap { Int($0) } ?? 0
      case "del", "moveFrom": isEndDeleted = true
      default: break
      }
    }
  }

  /// What it is, by its own properties first and by its style's second.
  func block(_ styles: WordStyles, _ numbering: WordNumbering) -> DocumentBlock {
    let own = outline.map { $0 < 9 ? $0 + 1 : nil }
    if let level = own ?? style.flatMap({ styles.headingLevel($0) }) {
      return .heading(level: max(level, 1), text)
    }
    if let list = list ?? style.flatMap({ styles.list($0) }), list != "0" {
      let isOrdered = numbering.isOrdered(list, level: listLevel)
      return .listItem(level: min(max(listLevel, 0), 8), isOrdered: isOrdered, text)
    }
    return .paragraph(text)
  }
}
