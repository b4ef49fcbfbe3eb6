import OfficePackage

/// What a file is by its contents, whatever it is called.
enum ContentFormat {
  /// Text, a web page or something that no signature gives away.
  case unmarked
  /// An archive that was opened, and what it holds.
  case package(FileFormat, ZipArchive)
  /// A document of an office program that a password protects.
  case encrypted(FileFormat)
  /// A format that its first bytes give away.
  case other(FileFormat)

  /// Looks at a file, and into it where it is an archive.
  init(_ bytes: [UInt8]) throws(DocumentError) {
    switch FileFormat(of: bytes) {
    case .archive? where bytes.starts(with: Array("PK".utf8)):
      do {
        let archive = try ZipArchive(bytes)
        self = .package(ContentFormat.format(of: archive), archive)
      } catch {
        throw DocumentError(error, .archive)
      }
    case .oldWord?: self = ContentFormat.compound(bytes)
    case let format?: self = .other(format)
    case nil: self = .unmarked
    }
  }

  private static func format(of archive: ZipArchive) -> FileFormat {
    if WordDocument.matches(archive) { return .word }
    switch OpenDocumentText.kind(of: archive) {
    case "text"?: return .openDocument
    case "spreadsheet"?: return .spreadsheet
    case "presentation"?: return .presentation
    default: break
    }
    if archive.contains("xl/workbook.xml") { return .spreadsheet }
    return archive.contains("ppt/presentation.xml") ? .presentation : .archive
  }

  /// A compound file (MS-CFB): Word or Excel before 2007, or a newer document behind a password.
  private static func compound(_ bytes: [UInt8]) -> ContentFormat {
    func has(_ name: String) -> Bool {
      // Names of streams stand there in UTF-16.
      bytes.contains(run: name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    }
    if has("EncryptedPackage") { return .encrypted(.word) }
    if has("PowerPoint Document") { return .other(.presentation) }
    return .other(has("Workbook") && !has("WordDocument") ? .spreadsheet : .oldWord)
  }
}

extension DocumentError {
  /// The error that reading a package of a format ended with.
  init(_ error: PackageError, _ format: FileFormat) {
    self =
      switch error {
      case .encrypted: .encrypted(format)
      case .tooManyEntries, .tooLarge, .bomb, .documentType: .excessive(format)
      case .unsafeName: .unsafeName
      case .symbolicLink: .symbolicLink
      case .notAnArchive, .damaged, .unknownCompression, .missingPart, .malformed: .damaged(format)
      }
  }
}
