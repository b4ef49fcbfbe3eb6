import OfficePackage

/// Reads the body of a Word document, or its footnotes, into blocks (ECMA-376 part 1, clause 17).
///
/// Tracked insertions are text, tracked deletions are not. Of alternative contents the first is taken, so that a
/// text box comes once.
struct WordBody {
  private(set) var counts = ExtractionCounts()
  /// Whether reading stopped at the limit.
  private(set) var isCutShort = false

  private let styles: WordStyles
  private let numbering: WordNumbering
  /// The bytes of text after which reading stops.
  private let limit: Int
  private var builder = BlockBuilder()
  private var paragraphs: [WordParagraph] = []
  /// For each open run, whether it is hidden.
  private var runs: [Bool] = []
  /// For each open row, whether it was deleted.
  private var rows: [Bool] = []
  /// For each open alternative, whether a choice was taken.
  private var alternatives: [Bool] = []
  /// Text of a paragraph whose end was deleted.
  private var carry = ""
  private var isInText = false
  private var showsPlaceholder = false

  init(styles: WordStyles, numbering: WordNumbering, limit: Int) {
    self.styles = styles
    self.numbering = numbering
    self.limit = limit
  }

  mutating func read(_ bytes: [UInt8]) throws(PackageError) -> [DocumentBlock] {
    var reader = try XMLReader(bytes)
    while let event = try reader.next() {
      if event == .text {
        if isInText { append(reader.text) }
        continue
      }
      let isWord = WordBody.namespaces.contains(reader.namespace)
      switch event {
      case .start where isWord: try start(reader.name, &reader)
      case .start: try startOfOther(reader.name, &reader)
      case .end where isWord: end(reader.name)
      case .end: if reader.name == "AlternateContent" { _ = alternatives.popLast() }
      case .text: break
      }
      if builder.size > limit {
        isCutShort = true
        break
      }
    }
    return builder.finish()
  }

  /// That of most documents, and that of the strict form of the standard.
  private static let namespaces: Set<String> = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ]

  private mutating func start(_ name: String, _ reader: inout XMLReader) throws(PackageError) {
    switch name {
    case "p":
      paragraphs.append(WordParagraph(text: carry))
      carry = ""
    case "pPr": if let last = paragraphs.indices.last { try paragraphs[last].readProperties(&reader) }
    case "r": runs.append(false)
    case "rPr": if try WordProperties(&reader).isHidden, !runs.isEmpty { runs[runs.count - 1] = true }
    case "t": isInText = true
    case "tab", "ptab": append(" ")
    case "br", "cr": append("\n")
    case "noBreakHyphen": append("-")
    case "ins", "moveTo": counts.insertions += 1
    case "del", "moveFrom":
      counts.deletions += 1
      try reader.skip()
    case "commentReference": counts.comments += 1
    case "footnoteReference", "endnoteReference": counts.footnotes += 1
    case "tbl": builder.openTable()
    case "tr":
      builder.openRow()
      rows.append(false)
    case "trPr": if try WordProperties(&reader).isDeleted, !rows.isEmpty { rows[rows.count - 1] = true }
    case "tc": builder.openCell()
    case "txbxContent":
      counts.textBoxes += 1
      builder.openAside()
    case "sdtPr": showsPlaceholder = try WordProperties(&reader).isPlaceholder
    case "sdtContent":
      if showsPlaceholder { try reader.skip() }
      showsPlaceholder = false
    case "footnote", "endnote":
      // Those with a type are the lines that separate notes from text.
      if reader.attribute("type") != nil { try reader.skip() }
    case "instrText", "delText", "sectPr", "tblPr", "tcPr", "tblGrid", "rt": try reader.skip()
    default: break
    }
  }

  private mutating func startOfOther(_ name: String, _ reader: inout XMLReader) throws(PackageError) {
    switch name {
    case "AlternateContent": alternatives.append(false)
    case "Choice", "Fallback":
      guard let last = alternatives.indices.last else { return }
      if alternatives[last] { try reader.skip() }
      alternatives[last] = true
    case "blip", "imagedata": counts.pictures += 1
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "p": endParagraph()
    case "r": _ = runs.popLast()
    case "t": isInText = false
    case "tbl": builder.closeTable()
    case "tr":
      if rows.popLast() == true {
        counts.deletions += 1
        builder.dropRow()
      }
    case "tc": builder.closeCell()
    case "txbxContent":
      let blocks = builder.closeAside()
      if let last = paragraphs.indices.last {
        paragraphs[last].boxes += blocks
      } else {
        for block in blocks { builder.add(block) }
      }
    default: break
    }
  }

  private mutating func endParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    if paragraph.isEndDeleted {
      carry = paragraph.text
    } else {
      builder.add(paragraph.block(styles, numbering))
    }
    for block in paragraph.boxes { builder.add(block) }
  }

  private mutating func append(_ text: String) {
    if runs.last == true {
      counts.hidden += 1
    } else if let last = paragraphs.indices.last {
      paragraphs[last].text += text
    }
  }
}

/// What the properties of a run, a row or a content control say.
private struct WordProperties {
  private(set) var isHidden = false
  private(set) var isDeleted = false
  private(set) var isPlaceholder = false

  /// Reads the properties that have just begun.
  init(_ reader: inout XMLReader) throws(PackageError) {
    var depth = 1
    while depth > 0, let event = try reader.next() {
      guard event == .start else {
        if event == .end { depth -= 1 }
        continue
      }
      let name = reader.name
      if name.hasSuffix("Change") {
        try reader.skip()
        continue
      }
      depth += 1
      switch name {
      case "vanish": isHidden = !["0", "false", "off"].contains(reader.attribute("val"))
      case "del": isDeleted = true
      case "showingPlcHdr": isPlaceholder = true
      default: break
      }
    }
  }
}
