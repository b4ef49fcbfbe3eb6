import OfficePackage

/// Reads a workbook of LibreOffice Calc (OASIS ODF 1.3 part 3, chapter 9).
struct OpenDocumentSheets {
  private var pages: [Workbook.Page] = []
  private var hiddenStyles: Set<String> = []
  private var style = ""
  private var builder: SheetBuilder
  private var cellsLeft: Int
  private var name = ""
  private var isHidden = false
  private var merged: [MergedCells] = []
  private var row = 0
  private var column = 0

  /// Whether an archive is such a workbook.
  static func matches(_ archive: ZipArchive) throws(PackageError) -> Bool {
    guard archive.contains("mimetype") else { return false }
    let type = try String(decoding: archive.part("mimetype").prefix(100), as: UTF8.self)
    return type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet")
  }

  static func pages(of archive: ZipArchive, cellLimit: Int) throws -> [Workbook.Page] {
    let content = try archive.part("content.xml")
    // What a password protects is no XML.
    guard content.first == UInt8(ascii: "<") || content.first == 0xEF else {
      throw SpreadsheetError.encrypted
    }
    var sheets = OpenDocumentSheets(cellLimit: cellLimit)
    try sheets.read(content)
    return sheets.pages
  }

  private init(cellLimit: Int) {
    cellsLeft = cellLimit
    builder = SheetBuilder(cellLimit: cellLimit)
  }

  private mutating func read(_ content: [UInt8]) throws {
    var reader = try XMLReader(content)
    while let event = try reader.next() {
      switch (event, reader.name) {
      case (.start, "style"): style = reader.attribute("name") ?? ""
      case (.start, "table-properties"):
        if reader.attribute("display") == "false" { hiddenStyles.insert(style) }
      case (.start, "table"):
        name = reader.attribute("name") ?? ""
        isHidden = reader.attribute("style-name").map(hiddenStyles.contains) ?? false
        builder = SheetBuilder(cellLimit: cellsLeft)
        (merged, row) = ([], 0)
      case (.end, "table"): try endTable()
      case (.start, "table-row"): try readRow(&reader)
      case (.start, "shapes"), (.start, "tracked-changes"): try reader.skip()
      default: break
      }
    }
  }

  private mutating func endTable() throws {
    let sheet = try builder.sheet(merged: merged)
    cellsLeft -= sheet.rows.reduce(0) { $0 + $1.cells.count }
    pages.append(
      Workbook.Page(name: name, sheet: sheet, isHidden: isHidden, hiddenRows: builder.hiddenRows))
  }

  private mutating func readRow(_ reader: inout XMLReader) throws {
    let copies = OpenDocumentSheets.count(reader.attribute("number-rows-repeated"))
    let isHidden = reader.attribute("visibility").map { $0 != "visible" } ?? false
    var cells: [(column: Int, cell: Cell)] = []
    column = 0
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch (event, reader.name) {
      case (.start, "table-cell"), (.start, "covered-table-cell"): cells += try readCell(&reader)
      case (.start, _): depth += 1
      case (.end, _): depth -= 1
      case (.text, _): break
      }
    }
    // Empty rows are repeated to the end of the sheet.
    for copy in 0..<(cells.isEmpty ? 0 : copies) {
      builder.beginRow(row + copy + 1, isHidden: isHidden)
      for (column, cell) in cells { try builder.put(cell, column: column) }
      builder.endRow()
    }
    row += copies
  }

  /// The cell that has just begun, as often as it is repeated.
  private mutating func readCell(_ reader: inout XMLReader) throws -> [(column: Int, cell: Cell)] {
    let copies = OpenDocumentSheets.count(reader.attribute("number-columns-repeated"))
    let span = OpenDocumentSheets.count(reader.attribute("number-rows-spanned"))
    let type = reader.attribute("value-type")
    let value = reader.attribute("value") ?? ""
    let day = reader.attribute("date-value")
    let truth = reader.attribute("boolean-value")
    let text = try OpenDocumentSheets.text(&reader)
    let cell: Cell =
      switch type {
      case "float", "percentage", "currency": Double(value).map { .number($0) } ?? .text(text)
      case "boolean": .text(truth?.uppercased() ?? text)
      case "date": .text(day?.split(separator: "T").joined(separator: " ") ?? text)
      default: text.isEmpty ? .empty : .text(text)
      }
    defer { column += copies }
    if span > 1 { merged.append(MergedCells(column: column, rows: row + 1...row + span)) }
    guard cell != .empty else { return [] }
    return (0..<min(copies, max(16_384 - column, 0))).map { (column + $0, cell) }
  }

  /// The paragraphs of a cell; a comment is none of them.
  private static func text(_ reader: inout XMLReader) throws(PackageError) -> String {
    var paragraphs: [String] = []
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch (event, reader.name) {
      case (.start, "p"): paragraphs.append(try reader.content())
      case (.start, "annotation"): try reader.skip()
      case (.start, _): depth += 1
      case (.end, _): depth -= 1
      case (.text, _): break
      }
    }
    return paragraphs.joined(separator: "\n")
  }

  /// A number of repetitions, no more than a sheet has rows.
  private static func count(_ text: String?) -> Int {
    min(max(text.flatMap { Int($0) } ?? 1, 1), 1_048_576)
  }
}
