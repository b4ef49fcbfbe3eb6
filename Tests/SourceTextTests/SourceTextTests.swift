import SourceText
import Testing

@Suite("A source text")
struct SourceTextTests {
  @Test(
    "counts lines from 1 and columns in code points",
    arguments: [
      ("abc\ndef", 5, 2, 2), ("abc\r\ndef", 5, 2, 1), ("a\rb", 2, 2, 1), ("é😀x", 6, 1, 3), ("", 0, 1, 1),
      ("a\n", 2, 2, 1),
    ])
  func position(_ text: String, offset: Int, line: Int, column: Int) {
    let position = SourceText(text).position(at: offset)
    #expect(position == Position(line: line, column: column, offset: offset))
  }

  @Test("knows where every line begins, however long the lines are")
  func lineStarts() {
    for length in 0..<40 {
      let line = String(repeating: "x", count: length)
      for end in ["\n", "\r\n", "\r"] {
        let text = SourceText(line + end + line + end)
        #expect(text.lineStarts == [0, length + end.utf8.count, 2 * (length + end.utf8.count)])
      }
    }
  }

  @Test("applies edits in order of place and leaves out those that overlap an earlier one")
  func edits() {
    let text = SourceText("satu dua tiga")
    let edited = text.applying([Edit(9..<13, "empat"), Edit(0..<4, "nol"), Edit(2..<6, "salah")])
    #expect(edited.string == "nol dua empat")
  }

  @Test("keeps bytes that are not UTF-8 as they are")
  func broken() {
    let text = SourceText([0x61, 0xFF, 0x62])
    #expect(text.bytes == [0x61, 0xFF, 0x62])
    #expect(text[0..<3] == "a\u{FFFD}b")
    #expect(text.position(at: 2).column == 3)
  }
}
