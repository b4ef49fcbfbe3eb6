import Spreadsheet
import Testing

struct CSVWriterTests {
  @Test func `Numbers take the decimal mark, and text is quoted where it must be`() throws {
    let rows: [[Cell]] = [
      [.text("Nama"), .text("Nilai")], [.text("Siti \"Ami\"; M.Si."), .number(87.5)], [.empty, .number(90)],
      [.number(.nan), .number(-1)],
    ]
    let indonesian = CSVWriter(delimiter: .semicolon, decimalMark: .comma, writesMark: true)
    #expect(
      String(decoding: indonesian.write(rows), as: UTF8.self)
        == "\u{FEFF}Nama;Nilai\r\n\"Siti \"\"Ami\"\"; M.Si.\";\"87,5\"\r\n;90\r\n;-1\r\n")
    #expect(
      String(decoding: CSVWriter().write([[.number(0.1), .number(100)]]), as: UTF8.self) == "0.1,100\r\n")
  }

  @Test(
    arguments: [
      "=HYPERLINK(\"http://x.example\")", "+62", "-1+1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "'=1",
    ])
  func `Text that a spreadsheet would run is written as text, and read back as it was`(text: String) throws {
    let bytes = CSVWriter().write([[.text(text), .text("x")]])
    #expect(bytes.first == UInt8(ascii: "'") || bytes.starts(with: Array("\"'".utf8)))
    let cell = try CSVDocument(bytes).sheet.rows[0].cells[0]
    #expect(cell == .text(text))
  }

  @Test(arguments: CSVDocument.Delimiter.allCases)
  func `Whatever is written is read back`(delimiter: CSVDocument.Delimiter) throws {
    let pieces = ["a", "é", "😀", "\"", ",", ";", "\t", "\r\n", "\n", "\r", "'", "=", "+", " ", "0", "M.Si."]
    var random = SplitMix(state: 42)
    for _ in 0..<400 {
      let rows: [[Cell]] = (0..<random.below(5)).map { _ in
        (0..<random.below(4) + 2).map { _ in
          let text = (0..<random.below(6)).map { _ in pieces[random.below(pieces.count)] }.joined()
          return text.isEmpty ? .empty : .text(text)
        }
      }
      guard !rows.isEmpty else { continue }
      let bytes = CSVWriter(delimiter: delimiter, writesMark: true).write(rows)
      let document = try CSVDocument(bytes, delimiter: delimiter)
      #expect(document.sheet.rows.map(\.cells) == rows)
      #expect(document.problems.isEmpty)
    }
  }

  @Test func `Random bytes give a sheet or an error, never a crash`() {
    let pieces: [[UInt8]] = [
      [0x22], [0x2C], [0x3B], [0x09], [0x0D], [0x0A], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xC3], [0xF0, 0x9F],
      [0x41],
      [0x93], [0x3D], Array("nama".utf8), Array("sep=;".utf8),
    ]
    var random = SplitMix(state: 7)
    for round in 0..<3000 {
      let bytes: [UInt8] =
        round % 2 == 0
        ? (0..<random.below(60)).map { _ in UInt8(random.below(256)) }
        : (0..<random.below(30)).flatMap { _ in pieces[random.below(pieces.count)] }
      do {
        let document = try CSVDocument(bytes)
        if let columns = ParticipantColumns(in: document.sheet) {
          _ = ParticipantTable(document.sheet, columns: columns)
        }
      } catch {
        #expect(error == .empty || error == .notText)
      }
    }
  }

  @Test func `A file full of unclosed quotation marks takes no more than a few looks`() throws {
    let bytes = Array(String(repeating: "\"a\n", count: 100_001).utf8)
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try CSVDocument(bytes) }
    #expect(time < .seconds(8))
  }
}

/// Numbers that are the same in every run (SplitMix64).
struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }
}
