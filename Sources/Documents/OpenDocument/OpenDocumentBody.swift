import OfficePackage

/// Reads the contents of an OpenDocument text into blocks (OASIS ODF 1.3 part 3, chapters 5 and 9).
///
/// Tracked deletions lie outside the text there, insertions inside.
struct OpenDocumentBody {
  private(set) var counts = ExtractionCounts()
  /// Whether reading stopped at the limit.
  private(set) var isCutShort = false

  private struct Paragraph {
    var text = ""
    var level: Int?
    var boxes: [DocumentBlock] = []
  }

  private var styles: OpenDocumentStyles
  private var builder = BlockBuilder()
  private var paragraphs: [Paragraph] = []
  /// For each open list, whether it is numbered.
  private var lists: [Bool] = []
  private var isFirstInItem = false
  private var footnotes: [DocumentBlock] = []

  /// The bytes of text after which reading stops.
  private let limit: Int

  init(styles: OpenDocumentStyles, limit: Int) {
    self.styles = styles
    self.limit = limit
  }

  mutating func read(_ bytes: [UInt8]) throws(PackageError) -> [DocumentBlock] {
    var reader = try XMLReader(bytes)
    while let event = try reader.next() {
      switch event {
      case .text: append(reader.text)
      case .start: try start(reader.name, &reader)
      case .end: end(reader.name)
      }
      if builder.size > limit {
        isCutShort = true
        break
      }
    }
    return builder.finish() + footnotes
  }

  private mutating func start(_ name: String, _ reader: inout XMLReader) throws(PackageError) {
    switch name {
    case "p":
      let isTitle = reader.attribute("style-name").map { styles.isTitle($0) } ?? false
      paragraphs.append(Paragraph(level: isTitle ? 1 : nil))
    case "h":
      paragraphs.append(Paragraph(level: reader.attribute("outline-level").flatMap { Int($0) } ?? 1))
    case "s":
      let spaces = reader.attribute("c").flatMap { Int($0) } ?? 1
      append(String(repeating: " ", count: min(max(spaces, 1), 80)))
    case "tab": append(" ")
    case "line-break": if let last = paragraphs.indices.last { paragraphs[last].text += "\n" }
    case "list":
      let style = reader.attribute("style-name")
      lists.append(style.map { styles.isOrdered($0) } ?? lists.last ?? false)
    case "list-item": isFirstInItem = true
    case "table": builder.openTable()
    case "table-row": builder.openRow()
    case "table-cell", "covered-table-cell": builder.openCell()
    case "text-box", "custom-shape": builder.openAside()
    case "span":
      if let style = reader.attribute("style-name"), styles.isHidden(style) {
        counts.hidden += 1
        try reader.skip()
      }
    case "note-body":
      counts.footnotes += 1
      builder.openAside()
    case "image": counts.pictures += 1
    case "tracked-changes": try countChanges(&reader)
    case "annotation":
      counts.comments += 1
      try reader.skip()
    case "note-citation", "title", "desc", "forms", "sequence-decls", "table-of-content", "ruby-text",
      "binary-data", "meta", "settings", "scripts", "master-styles":
      try reader.skip()
    default: styles.start(name, reader)
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "p", "h": endParagraph()
    case "list": _ = lists.popLast()
    case "table": builder.closeTable()
    case "table-cell", "covered-table-cell": builder.closeCell()
    case "text-box", "custom-shape": keepBoxes(builder.closeAside())
    case "note-body": footnotes += builder.closeAside()
    default: break
    }
  }

  private mutating func endParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    if let level = paragraph.level {
      builder.add(.heading(level: level, paragraph.text))
    } else if let isOrdered = lists.last, isFirstInItem {
      builder.add(.listItem(level: lists.count - 1, isOrdered: isOrdered, paragraph.text))
      isFirstInItem = false
    } else {
      builder.add(.paragraph(paragraph.text))
    }
    for block in paragraph.boxes { builder.add(block) }
  }

  private mutating func keepBoxes(_ blocks: [DocumentBlock]) {
    if !blocks.isEmpty { counts.textBoxes += 1 }
    if let last = paragraphs.indices.last {
      paragraphs[last].boxes += blocks
    } else {
      for block in blocks { builder.add(block) }
    }
  }

  private mutating func countChanges(_ reader: inout XMLReader) throws(PackageError) {
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start:
        depth += 1
        if reader.name == "insertion" { counts.insertions += 1 }
        if reader.name == "deletion" { counts.deletions += 1 }
      case .end: depth -= 1
      case .text: break
      }
    }
  }

  /// Adds text; a line feed in the XML is a space.
  private mutating func append(_ text: String) {
    guard let last = paragraphs.indices.last else { return }
    paragraphs[last].text += text.contains("\n") ? text.split(separator: "\n").joined(separator: " ") : text
  }
}
