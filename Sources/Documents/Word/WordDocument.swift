import OfficePackage

/// Takes the text out of a Word document (ECMA-376, `.docx`).
enum WordDocument {
  /// Takes at most so many bytes of text out.
  static func extract(_ archive: ZipArchive, limit: Int) throws(PackageError) -> Extraction {
    let main = try mainPart(of: archive)
    guard try archive.size(of: main) / Extraction.mostMarkup <= limit else { return .refused }
    let folder = main.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let styles = try WordStyles(part(folder + "styles.xml", of: archive))
    let numbering = try WordNumbering(part(folder + "numbering.xml", of: archive))
    var body = WordBody(styles: styles, numbering: numbering, limit: limit)
    var blocks = try body.read(archive.part(main))
    for name in ["footnotes.xml", "endnotes.xml"] where body.counts.footnotes > 0 {
      guard let bytes = try part(folder + name, of: archive) else { continue }
      var notes = WordBody(styles: styles, numbering: numbering, limit: limit)
      blocks += try notes.read(bytes)
    }
    var counts = body.counts
    counts.hasPageHeaders = try hasPageHeaders(archive, folder: folder)
    return Extraction(blocks, isCutShort: body.isCutShort, notes: counts)
  }

  /// Whether an archive is a Word document.
  static func matches(_ archive: ZipArchive) -> Bool {
    archive.contains("[Content_Types].xml") && archive.entries.contains { $0.name.hasPrefix("word/") }
  }

  private static func part(_ name: String, of archive: ZipArchive) throws(PackageError) -> [UInt8]? {
    archive.contains(name) ? try archive.part(name) : nil
  }

  /// The part that the package names as its document; nearly always `word/document.xml`.
  private static func mainPart(of archive: ZipArchive) throws(PackageError) -> String {
    let usual = "word/document.xml"
    if archive.contains(usual) { return usual }
    var reader = try XMLReader(archive.part("_rels/.rels"))
    while let event = try reader.next() {
      guard event == .start, reader.name == "Relationship",
        reader.attribute("Type")?.hasSuffix("/officeDocument") == true,
        let target = reader.attribute("Target")
      else { continue }
      return target.hasPrefix("/") ? String(target.dropFirst()) : target
    }
    throw .missingPart(usual)
  }

  private static func hasPageHeaders(_ archive: ZipArchive, folder: String) throws(PackageError) -> Bool {
    let parts = archive.entries.filter {
      $0.name.hasPrefix(folder + "header") || $0.name.hasPrefix(folder + "footer")
    }
    for part in parts.prefix(6) {
      var body = WordBody(styles: WordStyles(), numbering: WordNumbering(), limit: 0)
      if try !body.read(archive.bytes(of: part)).isEmpty { return true }
    }
    return false
  }
}
