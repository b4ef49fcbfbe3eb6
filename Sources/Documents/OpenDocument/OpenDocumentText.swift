import OfficePackage

/// Takes the text out of a LibreOffice Writer document (OpenDocument, `.odt`).
enum OpenDocumentText {
  /// Whether an archive is such a document.
  static func matches(_ archive: ZipArchive) -> Bool { kind(of: archive) == "text" }

  /// What an OpenDocument archive calls itself: `text`, `spreadsheet`, `presentation`; nil for other archives.
  static func kind(of archive: ZipArchive) -> String? {
    guard let bytes = try? archive.part("mimetype") else { return nil }
    let prefix = "application/vnd.oasis.opendocument."
    let type = String(decoding: bytes.prefix(100), as: UTF8.self)
    guard type.hasPrefix(prefix) else { return nil }
    return type.dropFirst(prefix.count).split { !$0.isLetter }.first.map(String.init)
  }

  /// Takes at most so many bytes of text out.
  static func extract(_ archive: ZipArchive, limit: Int) throws(PackageError) -> Extraction {
    guard try archive.size(of: "content.xml") / Extraction.mostMarkup <= limit else { return .refused }
    let content = try archive.part("content.xml")
    guard content.first == UInt8(ascii: "<") || content.starts(with: [0xEF, 0xBB, 0xBF]) else {
      throw try isEncrypted(archive) ? PackageError.encrypted : PackageError.malformed(line: 1)
    }
    let styles = archive.contains("styles.xml") ? try archive.part("styles.xml") : nil
    return try extract(content, styles: styles, limit: limit)
  }

  /// Reads the XML itself, which is also what a flat document (`.fodt`) is.
  static func extract(
    _ content: [UInt8], styles: [UInt8]? = nil, limit: Int
  ) throws(PackageError) -> Extraction {
    var body = OpenDocumentBody(styles: try OpenDocumentStyles(styles), limit: limit)
    let blocks = try body.read(content)
    return Extraction(blocks, isCutShort: body.isCutShort, notes: body.counts)
  }

  private static func isEncrypted(_ archive: ZipArchive) throws(PackageError) -> Bool {
    var reader = try XMLReader(archive.part("META-INF/manifest.xml"))
    while let event = try reader.next() {
      if event == .start, reader.name == "encryption-data" { return true }
    }
    return false
  }
}
