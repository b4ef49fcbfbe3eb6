import OfficePackage

/// Reads a workbook of Excel (ECMA-376 part 1, SpreadsheetML).
struct ExcelWorkbook {
  private(set) var pages: [Workbook.Page] = []

  private struct Listed {
    let name: String
    let id: String
    let isHidden: Bool
  }

  init(_ archive: ZipArchive, cellLimit: Int) throws {
    var listed: [Listed] = []
    var since1904 = false
    var reader = try XMLReader(archive.part("xl/workbook.xml"))
    while let event = try reader.next() {
      guard event == .start else { continue }
      if reader.name == "workbookPr" { since1904 = ["1", "true"].contains(reader.attribute("date1904")) }
      if reader.name == "sheet" {
        listed.append(
          Listed(
            name: reader.attribute("name") ?? "", id: reader.attribute("id") ?? "",
            isHidden: reader.attribute("state").map { $0 != "visible" } ?? false))
      }
    }
    let targets = try ExcelWorkbook.targets(archive)
    func part(_ name: String) throws -> [UInt8]? { archive.contains(name) ? try archive.part(name) : nil }
    let strings = try ExcelWorkbook.strings(part("xl/sharedStrings.xml"))
    let styles = try ExcelStyles(part("xl/styles.xml"))
    var cellsLeft = cellLimit
    for sheet in listed {
      // A sheet that is only a chart has no cells.
      guard let target = targets[sheet.id], target.contains("worksheets/"), archive.contains(target) else {
        continue
      }
      var source = ExcelSheet(strings: strings, styles: styles, since1904: since1904, cellLimit: cellsLeft)
      let cells = try source.read(archive.part(target))
      cellsLeft -= cells.rows.reduce(0) { $0 + $1.cells.count }
      pages.append(
        Workbook.Page(
          name: sheet.name, sheet: cells, isHidden: sheet.isHidden, hiddenRows: source.hiddenRows))
    }
    if pages.isEmpty { throw SpreadsheetError.notAWorkbook }
  }

  /// The parts of the sheets by the ids that the workbook gives them.
  private static func targets(_ archive: ZipArchive) throws(PackageError) -> [String: String] {
    var targets: [String: String] = [:]
    var reader = try XMLReader(archive.part("xl/_rels/workbook.xml.rels"))
    while let event = try reader.next() {
      guard event == .start, reader.name == "Relationship", let id = reader.attribute("Id"),
        let target = reader.attribute("Target")
      else { continue }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    return targets
  }

  /// The texts that cells point to; those of one entry are runs of different looks.
  private static func strings(_ bytes: [UInt8]?) throws(PackageError) -> [String] {
    guard let bytes else { return [] }
    var reader = try XMLReader(bytes)
    var strings: [String] = []
    var text = ""
    while let event = try reader.next() {
      switch (event, reader.name) {
      case (.start, "si"): text = ""
      case (.start, "t"): text += try reader.content()
      case (.start, "rPh"): try reader.skip()
      case (.end, "si"): strings.append(text)
      default: break
      }
    }
    return strings
  }
}
