import Foundation
@testable import Spreadsheet
import TestSupport
import Testing

/// Workbooks made by openpyxl, LibreOffice and msoffcrypto.
private func fixture(_ name: String) throws -> [UInt8] {
  let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures").appending(
    path: name)
  return Array(try Data(contentsOf: url))
}

/// A workbook of one sheet with the given rows.
private func excel(_ data: String) throws -> [UInt8] {
  try zipArchive([
    ("xl/workbook.xml", Array("<workbook><sheets><sheet name='a' id='r'/></sheets></workbook>".utf8)),
    (
      "xl/_rels/workbook.xml.rels",
      Array("<Relationships><Relationship Id='r' Target='worksheets/a.xml'/></Relationships>".utf8)
    ), ("xl/worksheets/a.xml", Array("<worksheet>\(data)</worksheet>".utf8)),
  ])
}

struct WorkbookTests {
  @Test(arguments: ["peserta.xlsx", "peserta-libreoffice.xlsx", "peserta.ods"])
  func `A list is read under titles and merged heads, whichever program wrote it`(name: String) throws {
    let book = try Workbook(try fixture(name))
    #expect(book.pages.map(\.name) == ["Petunjuk", "Peserta", "Nilai"])
    #expect(book.pages.map(\.isHidden) == [false, false, true])
    let page = book.pages[1]
    #expect(page.hiddenRows.contains(9))
    #expect(ParticipantColumns(in: book.pages[0].sheet) == nil)
    let columns = try #require(ParticipantColumns(in: page.sheet))
    #expect(columns.headerRow == 5)
    #expect(columns.columns == [.number: 0, .name: 1, .nip: 2, .agency: 4])
    let table = ParticipantTable(page.sheet, columns: columns)
    #expect(
      table.participants.map(\.name.full) == [
        "Dra. Siti Aminah, M.Si.", "BUDI SANTOSO, S.Sos", "=HYPERLINK(\"http://contoh.invalid\", \"Citra\")",
        "Dewi Contoh",
      ])
    #expect(
      table.participants.map(\.agency) == ["Dinas Contoh", "Dinas Contoh", "Kecamatan Contoh", "RSUD Contoh"])
    #expect(table.participants.map(\.nip) == ["198501012010012001", nil, nil, nil])
    #expect(
      table.problems == [.init(kind: .roundedNIP, row: 7), .init(kind: .formulaAsName, row: 8)])
    let day = page.sheet.rows.first { $0.number == 6 }?[5]
    #expect(day == .text("2026-11-02"))
    let marks = book.pages[2].sheet.rows
    #expect(marks[1].cells.prefix(2) == [.text("007"), .number(87.5)])
    // LibreOffice makes a formula of it, whose value is 1.
    #expect(["true", "1"].contains(marks[1][2].text.lowercased()))
  }

  @Test func `A formula gives the value that was last computed`() throws {
    let book = try Workbook(try fixture("peserta-libreoffice.xlsx"))
    #expect(book.pages[2].sheet.rows[2][1] == .number(175))
  }

  @Test func `A formula that was never computed, as openpyxl writes it, comes out as text`() throws {
    let data = """
      <row r="1"><c r="A1" t="inlineStr"><is><t>No</t></is></c><c r="B1" t="inlineStr"><is><t>Nama</t></is></c>
      <c r="C1" t="inlineStr"><is><t>Instansi</t></is></c></row>
      <row r="2"><c r="A2"><f>ROW()-1</f><v></v></c>
      <c r="B2"><f>HYPERLINK("http://x.invalid","Rina")</f><v/></c><c r="C2"><f>Z9&amp;"x"</f></c></row>
      <row r="3"><c r="A3"><f>ROW()-1</f><v>2</v></c>
      <c r="B3" t="str"><f>HYPERLINK("http://x.invalid","Budi")</f><v>Budi</v></c></row>
      """
    let book = try Workbook(try excel("<sheetData>\(data)</sheetData>"))
    let sheet = book.pages[0].sheet
    let table = ParticipantTable(sheet, columns: try #require(ParticipantColumns(in: sheet)))
    #expect(table.participants.map(\.name.full) == ["=HYPERLINK(\"http://x.invalid\", \"Rina\")", "Budi"])
    #expect(table.participants.map(\.number) == [nil, "2"])
    #expect(table.participants.map(\.agency) == [nil, nil])
    #expect(table.problems == [.init(kind: .formulaAsName, row: 2)])
  }

  @Test(
    arguments: [
      ("peserta.xls", .oldWorkbook), ("terkunci.xlsx", .encrypted),
    ] as [(String, SpreadsheetError)])
  func `What cannot be read says why`(name: String, error: SpreadsheetError) throws {
    let bytes = try fixture(name)
    #expect(throws: error) { try Workbook(bytes) }
  }

  @Test func `Archives that are no workbook and too many cells are refused`() throws {
    #expect(throws: SpreadsheetError.notAWorkbook) { try Workbook(try zipArchive([("a.txt", [0x41])])) }
    #expect(throws: SpreadsheetError.tooManyCells(limit: 5)) {
      try Workbook(try fixture("peserta.xlsx"), limits: .init(cells: 5))
    }
    #expect(throws: SpreadsheetError.damaged) { try Workbook(Array(try fixture("peserta.ods").prefix(4000))) }
    #expect(throws: SpreadsheetError.empty) { try Workbook([]) }
    #expect(try Workbook(Array("Nama;Instansi\nSiti;Dinas\n".utf8)).pages[0].sheet.rows.count == 2)
  }

  @Test func `Sheets that claim more rows, columns and repetitions than there are end soon`() throws {
    let row = "<row r='9223372036854775807'><c r='XFD1'><v>1</v></c></row>"
    let book = try Workbook(try excel(row + "<row><c><v>2</v></c></row><mergeCell ref='A1:A1048576'/>"))
    #expect(book.pages[0].sheet.rows.first?.cells.count == 16_384)
    #expect(throws: SpreadsheetError.tooManyCells(limit: 1_000_000)) {
      try Workbook(try excel(String(repeating: row, count: 100)))
    }
    let cell = "<table-cell number-columns-repeated='999999999' value-type='string'><p>a</p></table-cell>"
    let rows = "<table-row number-rows-repeated='999999999'>\(cell)\(cell)</table-row>"
    let sheet = "<d><table name='a'>\(rows)</table></d>"
    let mime = "application/vnd.oasis.opendocument.spreadsheet"
    #expect(throws: SpreadsheetError.tooManyCells(limit: 1_000_000)) {
      try Workbook(try zipArchive([("mimetype", Array(mime.utf8)), ("content.xml", Array(sheet.utf8))]))
    }
  }

  @Test(arguments: ["peserta.xlsx", "peserta.ods"])
  func `Broken copies give sheets or an error, never a crash`(name: String) throws {
    let bytes = try fixture(name)
    var random = SplitMix(state: 5)
    for _ in 0..<60 {
      var changed = bytes
      changed[random.below(bytes.count)] ^= UInt8(1 + random.below(255))
      _ = try? Workbook(changed)
      _ = try? Workbook(Array(bytes.prefix(random.below(bytes.count))))
    }
  }

  @Test(
    arguments: [
      (46_347.0, "2026-11-21"), (46_347.354_166_666_664, "2026-11-21 08:30"), (0.5, "12:00"),
      (60, "1900-02-28"),
      (36_584, "2000-02-28"), (36_585, "2000-02-29"), (36_586, "2000-03-01"), (-1, nil), (9e9, nil),
    ] as [(Double, String?)])
  func `A day is told from its number`(serial: Double, text: String?) {
    #expect(SerialDate.text(serial, since1904: false) == text)
  }

  @Test(
    arguments: [
      ("dd/mm/yyyy", true), ("[$-421]dd mmmm yyyy;@", true), ("h:mm", true), ("0.00", false),
      ("General", false),
      ("\"hari\" 0", false), ("#,##0 \\d", false), ("[Red]0", false), ("@", false),
    ])
  func `A format shows dates or numbers`(code: String, isDate: Bool) {
    #expect(ExcelStyles.showsDates(code) == isDate)
  }

  @Test func `A reference to cells is read, and nothing else is`() {
    #expect(CellReference("AB12") == CellReference("$AB$12"))
    #expect(CellReference("AB12")?.column == 27 && CellReference("XFD1048576")?.row == 1_048_576)
    for text in ["", "A", "1", "A0", "ZZZZ1", "A99999999", "a1", "A1:B2"] {
      #expect(CellReference(text) == nil)
    }
    #expect(MergedCells("B4:C6") == MergedCells(column: 1, rows: 4...6))
    #expect(MergedCells("B6:C4") == nil)
  }
}
