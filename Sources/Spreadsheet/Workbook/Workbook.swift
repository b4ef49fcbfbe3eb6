import OfficePackage

/// The sheets of a file that people keep lists in: `.xlsx`, `.ods` or comma-separated values.
public struct Workbook: Sendable, Equatable {
  /// A sheet with what its program says of it.
  public struct Page: Sendable, Equatable {
    /// Its name; empty for comma-separated values.
    public let name: String
    /// Its cells; a formula gives the value that was last computed, a date its day in ISO 8601.
    public let sheet: Sheet
    /// Whether its program hides it.
    public let isHidden: Bool
    /// The rows that its program hides; they are read all the same.
    public let hiddenRows: [Int]
  }

  /// The sheets in order.
  public let pages: [Page]

  /// Reads a file, whatever it is called.
  ///
  /// A cell that is merged over several rows stands in each of them; one merged over columns only in the first.
  ///
  /// - Complexity: O(*n*) in the bytes, unpacked.
  public init(
    _ bytes: [UInt8], limits: CSVDocument.Limits = CSVDocument.Limits()
  ) throws(SpreadsheetError) {
    guard bytes.starts(with: Array("PK".utf8)) else {
      if bytes.starts(with: Workbook.compoundFile) {
        // MS-CFB: Excel before 2007, or a newer workbook behind a password.
        throw Workbook.hasStream("EncryptedPackage", bytes) ? .encrypted : .oldWorkbook
      }
      let document = try CSVDocument(bytes, limits: limits)
      pages = [Page(name: "", sheet: document.sheet, isHidden: false, hiddenRows: [])]
      return
    }
    guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
    do {
      let archive = try ZipArchive(bytes, limits: Workbook.limits)
      if archive.contains("xl/workbook.xml") {
        pages = try ExcelWorkbook(archive, cellLimit: limits.cells).pages
      } else if try OpenDocumentSheets.matches(archive) {
        pages = try OpenDocumentSheets.pages(of: archive, cellLimit: limits.cells)
      } else {
        throw SpreadsheetError.notAWorkbook
      }
    } catch let error as SpreadsheetError {
      // Sheets count down what is left for them.
      if case .tooManyCells = error { throw .tooManyCells(limit: limits.cells) }
      throw error
    } catch let error as PackageError {
      throw SpreadsheetError(error)
    } catch {
      throw .damaged
    }
  }

  private static let limits = ZipArchive.Limits(entryBytes: 64 << 20, totalBytes: 192 << 20)
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func hasStream(_ name: String, _ bytes: [UInt8]) -> Bool {
    let name = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return bytes.indices.contains { bytes[$0] == name[0] && bytes[$0...].starts(with: name) }
  }
}

extension SpreadsheetError {
  /// The error that reading an archive ended with.
  init(_ error: PackageError) {
    self =
      switch error {
      case .encrypted: .encrypted
      case .tooManyEntries, .tooLarge, .bomb, .documentType: .excessive
      default: .damaged
      }
  }
}
