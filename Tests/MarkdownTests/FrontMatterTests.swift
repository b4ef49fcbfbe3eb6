import Markdown
import SourceText
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  @Test(
    "is what lies between the marker lines",
    arguments: [
      ("---\njenis: berita\n---\nIsi", "jenis: berita\n", "Isi"),
      ("\u{FEFF}---\njenis: berita\n...\nIsi", "jenis: berita\n", "Isi"),
      ("---  \r\n\r\n# catatan\r\n\"kunci\":\r\n---\t\r\nIsi", "\r\n# catatan\r\n\"kunci\":\r\n", "Isi"),
      ("---\n---\nIsi", "", "Isi"),
      ("---\njenis: berita\n---", "jenis: berita\n", ""),
    ])
  func found(source: String, content: String, body: String) throws {
    let text = SourceText(source)
    let frontMatter = FrontMatter(of: text)
    #expect(text[try #require(frontMatter.content)] == content)
    #expect(text[frontMatter.bodyStart..<text.bytes.count] == body)
  }

  @Test(
    "is absent where the text only looks like it",
    arguments: [
      "", "---", "---\n", "Isi\n---\na: b\n---\n", "---\njenis: berita\n", "---\nKalimat biasa.\n---\n",
      "--- a\nb: c\n---\n", "----\na: b\n---\n", " ---\na: b\n---\n", "---\n10:30 rapat\n---\n",
    ])
  func absent(source: String) {
    let frontMatter = FrontMatter(of: SourceText(source))
    #expect(frontMatter.content == nil)
    #expect(frontMatter.bodyStart == 0)
  }
}
