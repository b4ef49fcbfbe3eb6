import OfficePackage
public import SourceText

/// The text of a file, in UTF-8, with what had to be done to get it.
public struct TextDocument: Sendable, Equatable {
  /// How large a text may be unless the caller says otherwise: 16 MiB.
  public static let defaultLimit = 16 << 20
  /// How large a file may be that text is taken out of; pictures may make it so: 64 MiB.
  public static let packageLimit = 64 << 20

  /// The file's name.
  public let name: String
  /// What the file is, by its contents.
  public let format: FileFormat
  /// The text; a file that is UTF-8 already keeps every byte, any other is converted.
  public let text: SourceText
  /// Whether the text is Markdown: stored so, or made so to keep title, lists and tables.
  public let isMarkdown: Bool
  /// How the file is stored; UTF-8 where the text was taken out of a document.
  public let encoding: TextEncoding
  /// How many broken characters became U+FFFD.
  public let repairs: Int
  /// The offset in the file of the first broken character.
  public let firstBroken: Int?
  /// What a reader should know of how the text was taken out.
  public let notes: [DocumentNote]

  /// Whether the text was taken out of a document, so that places in it are not places in the file.
  public var isExtracted: Bool { !format.isText }

  private init(name: String, format: FileFormat, decoded: DecodedText) {
    self.name = name
    self.format = format
    text = SourceText(decoded.bytes)
    isMarkdown = format == .markdown
    encoding = decoded.encoding
    repairs = decoded.repairs
    firstBroken = decoded.firstBroken
    notes = []
  }

  private init(name: String, format: FileFormat, extraction: Extraction) {
    self.name = name
    self.format = format
    text = SourceText(extraction.text)
    isMarkdown = extraction.isMarkdown
    encoding = .utf8
    repairs = 0
    firstBroken = nil
    notes = extraction.notes
  }

  /// Takes the text out of bytes; what they are decides, and of text the name says whether it is Markdown.
  ///
  /// A name that promises no format counts as that of plain text; the limit is that of the text, in bytes.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public static func read(
    _ bytes: [UInt8], name: String, limit: Int = defaultLimit
  ) throws(DocumentError) -> TextDocument {
    guard bytes.count <= packageLimit else { throw .tooLarge(bytes: bytes.count, limit: packageLimit) }
    let promised = FileFormat(named: name)
    switch try ContentFormat(bytes) {
    case .unmarked: return try readText(bytes, name: name, promised: promised, limit: limit)
    case .encrypted(let format): throw .encrypted(format)
    case .package(let format, let archive):
      guard format.isReadable else { throw promised.isText ? .disguised(format) : .unsupported(format) }
      let extraction: Extraction
      do {
        extraction =
          try format == .word
          ? WordDocument.extract(archive, limit: limit) : OpenDocumentText.extract(archive, limit: limit)
      } catch {
        throw DocumentError(error, format)
      }
      return try document(extraction, name: name, format: format, limit: limit)
    case .other(.pdf):
      return try document(
        PortableDocument.extract(bytes, limit: limit), name: name, format: .pdf, limit: limit)
    case .other(let format):
      // A draft may well begin with `ID3`; only what is no text, or never the text of a draft, is taken for
      // something else.
      if promised.isText || promised == .unknown, format != .richText, DecodedText(bytes) != nil {
        return try readText(bytes, name: name, promised: promised, limit: limit)
      }
      throw promised.isText ? .disguised(format) : .unsupported(format)
    }
  }

  /// Reads the file at a path.
  ///
  /// `followsLinks` says whether the path itself may be a symbolic link: yes where a person named it, no where
  /// it was found in a folder.
  public static func read(
    path: String, limit: Int = defaultLimit, followsLinks: Bool = true
  ) throws(DocumentError) -> TextDocument {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    let format = FileFormat(named: name)
    guard format.mayHoldText else { throw DocumentError.unsupported(format) }
    let bytes = try StoredFile.bytes(
      of: path, limit: format.isText ? limit : packageLimit, followsLinks: followsLinks)
    return try read(bytes, name: name, limit: limit)
  }

  private static func readText(
    _ bytes: [UInt8], name: String, promised: FileFormat, limit: Int
  ) throws(DocumentError) -> TextDocument {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    let decoded = DecodedText(bytes)
    guard promised.isText || promised == .unknown else {
      guard let decoded, decoded.hasContent else { throw bytes.isEmpty ? .empty : .damaged(promised) }
      return try readMarkup(decoded, name: name, promised: promised, limit: limit)
    }
    guard let decoded else { throw .notText }
    guard decoded.hasContent else { throw .empty }
    return TextDocument(
      name: name, format: promised == .markdown ? .markdown : .plainText, decoded: decoded)
  }

  /// Reads a page of HTML, whatever it is called, or a flat OpenDocument file.
  private static func readMarkup(
    _ decoded: DecodedText, name: String, promised: FileFormat, limit: Int
  ) throws(DocumentError) -> TextDocument {
    let start = String(decoding: decoded.bytes.prefix(1024), as: UTF8.self).lowercased()
    do {
      if promised == .html || start.contains("<html") {
        return try document(WebPage.extract(decoded), name: name, format: .html, limit: limit)
      }
      if start.contains("<office:document") {
        let extraction = try OpenDocumentText.extract(decoded.bytes, limit: limit)
        return try document(extraction, name: name, format: .openDocument, limit: limit)
      }
    } catch let error as PackageError {
      throw DocumentError(error, promised)
    } catch let error as DocumentError {
      throw error
    } catch {
      throw .damaged(promised)
    }
    throw promised.isReadable ? .damaged(promised) : .unsupported(promised)
  }

  private static func document(
    _ extraction: Extraction, name: String, format: FileFormat, limit: Int
  ) throws(DocumentError) -> TextDocument {
    guard !extraction.isCutShort else { throw .tooLarge(bytes: limit + 1, limit: limit) }
    let count = extraction.text.utf8.count
    guard count > 0 else {
      throw extraction.notes.contains { if case .pictures = $0 { true } else { false } }
        ? .noText(format) : .empty
    }
    guard count <= limit else { throw .tooLarge(bytes: count, limit: limit) }
    return TextDocument(name: name, format: format, extraction: extraction)
  }
}

extension FileFormat {
  /// Whether a file of this name is worth opening: one of a word processor may be another than it says.
  var mayHoldText: Bool { isReadable || [.unknown, .oldWord, .richText].contains(self) }
}

extension DecodedText {
  /// Whether there is more than white space and a byte order mark.
  fileprivate var hasContent: Bool {
    bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0).contains {
      $0 != 0x20 && !(0x09...0x0D).contains($0)
    }
  }
}
