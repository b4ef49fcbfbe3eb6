import OfficePackage
import SourceText

/// Takes the text out of a web page (HTML); scripts, styles, navigation and forms are left out.
struct WebPage {
  /// The largest page, in bytes: its tree takes many times as much memory.
  static let limit = 4 << 20

  private var counts = ExtractionCounts()
  private var builder = BlockBuilder()
  private var buffer = ""
  private var heading: Int?
  /// For each open list, whether it is numbered.
  private var lists: [Bool] = []
  private var isItem = false
  private var preformatted = 0

  /// Reads a page in UTF-8.
  static func extract(_ text: DecodedText) throws(PackageError) -> Extraction {
    guard text.bytes.count <= limit else { throw .tooLarge(limit: limit) }
    var page = WebPage()
    try page.read(text.bytes)
    return Extraction(page.builder.finish(), notes: page.counts)
  }

  private mutating func read(_ bytes: [UInt8]) throws(PackageError) {
    var reader = try XMLReader(html: bytes)
    while let event = try reader.next() {
      switch event {
      case .text: append(reader.text)
      case .start:
        if WebPage.leftOut.contains(reader.name) {
          try reader.skip()
        } else if reader.name == "del" || reader.name == "s" {
          counts.deletions += 1
          try reader.skip()
        } else {
          start(reader.name)
        }
      case .end: end(reader.name)
      }
    }
    flush()
  }

  private mutating func start(_ name: String) {
    if WebPage.blocks.contains(name) { flush() }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": heading = name.last?.wholeNumberValue
    case "ul", "ol": lists.append(name == "ol")
    case "li": isItem = true
    case "br": buffer += "\n"
    case "pre": preformatted += 1
    case "img": counts.pictures += 1
    case "ins": counts.insertions += 1
    case "table": builder.openTable()
    case "tr": builder.openRow()
    case "td", "th": builder.openCell()
    default: break
    }
  }

  private mutating func end(_ name: String) {
    if WebPage.blocks.contains(name) { flush() }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": heading = nil
    case "ul", "ol": _ = lists.popLast()
    case "li": isItem = false
    case "pre": preformatted -= 1
    case "table": builder.closeTable()
    case "td", "th": builder.closeCell()
    default: break
    }
  }

  private mutating func flush() {
    let lines = buffer.split(separator: "\n").map { $0.singleSpaced }.filter { !$0.isEmpty }
    buffer = ""
    guard !lines.isEmpty else { return }
    let text = lines.joined(separator: "\n")
    if let heading {
      builder.add(.heading(level: heading, text))
    } else if isItem, let isOrdered = lists.last {
      builder.add(.listItem(level: lists.count - 1, isOrdered: isOrdered, text))
      isItem = false
    } else {
      builder.add(.paragraph(text))
    }
  }

  private mutating func append(_ text: String) {
    buffer += preformatted > 0 ? text : String(text.map { $0.isNewline ? " " : $0 })
  }

  private static let leftOut: Set<String> = [
    "script", "style", "head", "noscript", "template", "svg", "math", "iframe", "object", "nav", "button",
    "select", "textarea", "dialog",
  ]

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p",
    "pre", "section", "table", "td", "th", "tr", "ul",
  ]
}
