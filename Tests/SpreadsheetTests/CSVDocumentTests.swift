import SourceText
@testable import Spreadsheet
import Testing

struct CSVDocumentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let rows: [[String]]
    var delimiter = CSVDocument.Delimiter.comma
    var problems: [CSVDocument.Problem] = []
    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case(text: "a,b\r\nc,d\r\n", rows: [["a", "b"], ["c", "d"]]),
    Case(text: "a,b\nc,d", rows: [["a", "b"], ["c", "d"]]),
    Case(text: "a,b\rc,d\r", rows: [["a", "b"], ["c", "d"]]),
    Case(text: "a;b\n1,5;2", rows: [["a", "b"], ["1,5", "2"]], delimiter: .semicolon),
    Case(text: "a\tb\n1\t2", rows: [["a", "b"], ["1", "2"]], delimiter: .tab),
    Case(text: "sep=;\r\na,x;b\r\n", rows: [["a,x", "b"]], delimiter: .semicolon),
    Case(text: "\"a,\"\"x\"\"\",\"baris\r\ndua\"\r\n", rows: [["a,\"x\"", "baris\r\ndua"]]),
    Case(text: "a,,\n\n,b\n", rows: [["a", "", ""], [], ["", "b"]]),
    Case(text: "\"\",x\n", rows: [["", "x"]]),
    Case(
      text: "No;Nama\n1;Siti Aminah, M.Si., M.M.\n2;Budi\n3;Citra, S.H.",
      rows: [["No", "Nama"], ["1", "Siti Aminah, M.Si., M.M."], ["2", "Budi"], ["3", "Citra, S.H."]],
      delimiter: .semicolon),
    Case(
      text: "a,b \"c\" d\n", rows: [["a", "b \"c\" d"]], problems: [.init(kind: .quoteInCell, line: 1)]),
    Case(
      text: "\"x\ny\" z,b\n", rows: [["x\ny z", "b"]], problems: [.init(kind: .textAfterQuote, line: 2)]),
    Case(
      text: "a,b\n1,\"x\n2,y\n", rows: [["a", "b"], ["1", "\"x"], ["2", "y"]],
      problems: [.init(kind: .unclosedQuote, line: 2)]),
  ]

  @Test(arguments: cases)
  func `A file is read as the standard says, and what breaks it costs no row`(example: Case) throws {
    let document = try CSVDocument(Array(example.text.utf8))
    #expect(document.sheet.rows.map { $0.cells.map(\.text) } == example.rows)
    #expect(document.delimiter == example.delimiter)
    #expect(document.problems == example.problems)
  }

  static let encodings: [(TextEncoding, [UInt8])] = [
    (.utf8, Array("nama;asal\nZoë;“Kota”\n".utf8)),
    (.utf8, [0xEF, 0xBB, 0xBF] + Array("nama;asal\nZoë;“Kota”\n".utf8)),
    (
      .utf16LittleEndian,
      [0xFF, 0xFE] + "nama;asal\nZoë;“Kota”\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    ),
    (
      .utf16BigEndian,
      [0xFE, 0xFF] + "nama;asal\nZoë;“Kota”\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    ),
    (.utf16LittleEndian, "nama;asal\nZoë;“Kota”\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    (.windows1252, Array("nama;asal\nZo".utf8) + [0xEB, 0x3B, 0x93] + Array("Kota".utf8) + [0x94, 0x0A]),
  ]

  @Test(arguments: encodings)
  func `Every encoding that spreadsheets write is recognised`(encoding: TextEncoding, bytes: [UInt8]) throws {
    let document = try CSVDocument(bytes)
    #expect(document.encoding == encoding)
    #expect(document.sheet.rows.map { $0.cells.map(\.text) } == [["nama", "asal"], ["Zoë", "“Kota”"]])
  }

  @Test func `What is no sheet is refused with the reason`() {
    #expect(throws: SpreadsheetError.empty) { try CSVDocument([]) }
    #expect(throws: SpreadsheetError.notText) {
      try CSVDocument(Array("PK\u{3}\u{4}".utf8) + Array(repeating: 0, count: 40))
    }
    #expect(throws: SpreadsheetError.tooLarge(bytes: 11, limit: 10)) {
      try CSVDocument(Array("nama,asal\n1".utf8), limits: .init(bytes: 10))
    }
    #expect(throws: SpreadsheetError.tooManyCells(limit: 3)) {
      try CSVDocument(Array("a,b\nc,d\n".utf8), limits: .init(cells: 3))
    }
  }

  @Test(
    arguments: [
      ("7,5", 7.5), ("7.5", 7.5), ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("1.234.567", nil), ("-3", -3),
      ("85", 85), ("", nil), ("delapan", nil), ("1.2,3.4", nil), ("nan", nil), ("0x1F", nil), ("1e5", nil),
    ] as [(String, Double?)])
  func `A number is read with a comma or a dot`(text: String, number: Double?) {
    #expect(Cell.text(text).number == number)
  }
}
