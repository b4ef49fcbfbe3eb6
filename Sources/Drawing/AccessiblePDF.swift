/// What cairo 1.16 leaves out of a tagged PDF and ISO 14289-1 (PDF/UA-1) asks for, as one revision.
struct AccessiblePDF {
  private let document: Document
  /// What each structure element is to say besides its content, in the order in which it is drawn.
  private var tags: [(type: String, entries: String)] = []
  private var descriptions: [String] = []

  init(_ document: Document) {
    self.document = document
    for page in document.pages { collect(page.elements) }
  }

  private mutating func collect(_ elements: [Element]) {
    for element in elements {
      switch element {
      case .figure(let alternative, let inner):
        tags.append(("Figure", "/Alt \(PDFRevision.string(alternative))"))
        collect(inner)
      case .link(_, let description, let inner), .jump(_, let description, let inner):
        tags.append(("Link", "/Alt \(PDFRevision.string(description))"))
        descriptions.append(description)
        collect(inner)
      case .structure(let structure, let inner):
        tags.append((structure.rawValue, Self.entries(of: structure, inner)))
        collect(inner)
      case .text, .fill, .stroke, .image, .shared, .tiled, .destination: break
      }
    }
  }

  /// The scope of a header cell; the words of a spaced-out text, which readers would spell letter by letter.
  private static func entries(of structure: Structure, _ elements: [Element]) -> String {
    if structure == .headerCell { return "/A << /O /Table /Scope /Column >>" }
    if case .text(let text, _)? = elements.first, elements.count == 1, text.font.tracking > 0 {
      return "/ActualText \(PDFRevision.string(text.string))"
    }
    return ""
  }

  /// The file with language, title, metadata, reading order and spoken alternatives.
  func finish(_ bytes: [UInt8]) throws(PDFError) -> [UInt8] {
    let file = try PDFFile(bytes)
    var revision = PDFRevision(of: file)
    try addMetadata(to: &revision, of: file)
    try addStructureRoot(to: &revision, of: file)
    // Cairo numbers structure elements and annotations in the order in which they are drawn.
    var (tags, links) = (tags[...], descriptions[...])
    for number in file.offsets.keys.sorted() {
      let body = try file.body(of: number)
      func says(_ words: String) -> Bool { PDFScanner.find(words, in: body) != nil }
      if says("/Type /Page ") {
        try revision.extend(number, with: "   /Tabs /S")
      } else if says("/Type /Annot"), let description = links.popFirst() {
        try revision.extend(number, with: "\n   /Contents \(PDFRevision.string(description)) /F 4")
      } else if says("/Type /StructElem"), let tag = tags.popFirst() {
        guard says("/S /\(tag.type)\n") else { throw .noObject(number) }
        if !tag.entries.isEmpty { try revision.extend(number, with: "   \(tag.entries)") }
      } else if says("/Subtype /CIDFontType2") {
        try revision.extend(number, with: "   /CIDToGIDMap /Identity")
      }
    }
    return bytes + revision.update()
  }

  /// One element *Document* above all others, which cairo leaves beside one another.
  ///
  /// Cairo's own *Document* tag cannot be open while a shared drawing is written.
  private func addStructureRoot(to revision: inout PDFRevision, of file: PDFFile) throws(PDFError) {
    let bodies = try file.offsets.keys.sorted().map { number throws(PDFError) in
      (number: number, text: try file.body(of: number))
    }
    func says(_ words: String, _ body: ArraySlice<UInt8>) -> Bool { PDFScanner.find(words, in: body) != nil }
    guard let root = bodies.first(where: { says("/Type /StructTreeRoot", $0.text) }) else { return }
    let tree = String(decoding: root.text, as: UTF8.self)
    guard let kids = tree.split(separator: "/K [").dropFirst().first?.prefix(while: { $0 != "]" }) else {
      return
    }
    let document = revision.add("<< /Type /StructElem /S /Document /P \(root.number) 0 R /K [\(kids)] >>")
    revision.replace(root.number, tree.replacing("/K [\(kids)]", with: "/K [ \(document) 0 R ]"))
    let parent = "/P \(root.number) 0 R"
    for body in bodies where says("/Type /StructElem", body.text) && says(parent, body.text) {
      let text = String(decoding: body.text, as: UTF8.self)
      revision.replace(body.number, text.replacing(parent, with: "/P \(document) 0 R"))
    }
  }

  private func addMetadata(to revision: inout PDFRevision, of file: PDFFile) throws(PDFError) {
    let metadata = revision.add(stream: Array(packet.utf8), dictionary: "/Type /Metadata /Subtype /XML")
    try revision.extend(
      file.root,
      with: """
           /Lang (\(document.language))
           /MarkInfo << /Marked true >>
           /ViewerPreferences << /DisplayDocTitle true >>
           /Metadata \(metadata) 0 R
        """)
    // Cairo 1.16 forgets the `D:` of a date (ISO 32000-1, 7.9.4).
    let date = document.created.filter { $0.isNumber || $0 == "Z" }
    revision.replace(
      file.info,
      """
      << /Producer (bimtek, cairo)
         /Title \(PDFRevision.string(document.title))
         /Author \(PDFRevision.string(document.author))
         /Subject \(PDFRevision.string(document.subject))
         /CreationDate (D:\(date))
      >>
      """)
  }

  /// The XMP packet (ISO 16684-1).
  private var packet: String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(document.title))</rdf:li></rdf:Alt></dc:title>
    <dc:creator><rdf:Seq><rdf:li>\(escaped(document.author))</rdf:li></rdf:Seq></dc:creator>
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(document.subject))</rdf:li></rdf:Alt>\
    </dc:description>
    <dc:language><rdf:Bag><rdf:li>\(escaped(document.language))</rdf:li></rdf:Bag></dc:language>
    <xmp:CreateDate>\(escaped(document.created))</xmp:CreateDate>
    </rdf:Description></rdf:RDF></x:xmpmeta>
    <?xpacket end="r"?>
    """
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
