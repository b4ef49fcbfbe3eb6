import Markdown
import SourceText
import TestSupport
import Testing

@Suite("A Markdown document as values")
struct DocumentTests {
  /// A text with every kind of block and inline.
  static let lesson = """
    ---
    judul: Teras
    ---
    # Teras *berita*

    Tulis **apa** yang `terjadi`,
    lalu [siapa](https://a.id "Judul").  
    Baris &amp; baru ![Foto **pagi**](a.jpg) <br> selesai.

    1. satu
    2. dua

       dua lagi

       - dalam

    > Kutipan
    > lanjut

    ```contoh-salah baris
    Dirumah
    ```

        kode lama

    ***

    <div>
    HTML
    </div>

    Jadwal *pekan* ini:
    | Hari | Jam | Tema |
    |:---|:---:|---:|
    | Senin | `a\\|b` | *Air* \\| listrik | lebih |
    | Selasa |

    Subjudul
    --------
    """

  @Test("holds every kind of block and inline")
  func kinds() throws {
    let document = Document(parsing: SourceText(Self.lesson))
    try expectSnapshot(describe(document.blocks), "document.txt")
    #expect(document.frontMatter == 4..<17)
  }

  @Test("gives the line of each block")
  func lines() {
    #expect(
      Document(parsing: SourceText(Self.lesson)).blocks.map(\.line) == [
        3, 5, 9, 16, 19, 23, 25, 27, 31, 32, 37,
      ])
  }

  @Test("outlines its headings in plain text")
  func outline() {
    let text = "# Satu *dua*\n\n> # Dalam\n\nTiga `kode`\n![foto](a)\n---\n\n###### Enam"
    #expect(
      Document(parsing: SourceText(text)).outline.map { "\($0.level) \($0.title) \($0.line)" } == [
        "1 Satu dua 0", "2 Tiga kode foto 4", "6 Enam 8",
      ])
  }

  @Test(
    "is sound for hostile text",
    arguments: [
      "", "\u{0}", String(repeating: "> ", count: 5000) + "dalam",
      String(repeating: "- ", count: 500) + "dalam",
      String(repeating: "*a **a ", count: 5000) + String(repeating: "a** a* ", count: 5000),
      String(repeating: "[", count: 20_000) + "](a)",
      String(repeating: "![", count: 3000) + "a" + String(repeating: "](b)", count: 3000),
      String(repeating: "|", count: 3000) + "\n" + String(repeating: "|-", count: 2999) + "|",
    ])
  func hostile(text: String) {
    let document = Document(parsing: SourceText(text))
    #expect(document == Document(parsing: SourceText(text)))
    #expect(document.blocks.isEmpty == text.isEmpty)
  }

  @Test("reads broken bytes as U+FFFD")
  func brokenBytes() {
    let document = Document(parsing: SourceText([0x61, 0xFF, 0x62]))
    #expect(document.blocks == [Block(.paragraph([.text("a\u{FFFD}b")]), line: 0)])
  }
}

/// A document written out for people, one line a block, inlines as in S-expressions.
private func describe(_ blocks: [Block], indent: String = "") -> String {
  blocks.map { block in
    let inside = indent + "  "
    switch block.kind {
    case .heading(let level, let inlines): return "\(indent)heading\(level) \(describe(inlines))\n"
    case .paragraph(let inlines): return "\(indent)paragraph \(describe(inlines))\n"
    case .quote(let blocks): return "\(indent)quote\n" + describe(blocks, indent: inside)
    case .code(let info, let text): return "\(indent)code [\(info)] \(text.debugDescription)\n"
    case .thematicBreak: return "\(indent)thematic break\n"
    case .html(let text): return "\(indent)html \(text.debugDescription)\n"
    case .list(let list):
      let start = list.start.map { "from \($0)" } ?? "bullets"
      return "\(indent)list \(start)\(list.isTight ? " tight" : "")\n"
        + list.items.map { "\(indent)- item\n" + describe($0, indent: inside) }.joined()
    case .table(let table):
      let rows = [table.header] + table.rows
      return "\(indent)table \(table.alignments)\n"
        + rows.map { indent + "| " + $0.map { describe($0) }.joined(separator: " | ") + "\n" }.joined()
    }
  }.joined()
}

private func describe(_ inlines: [Inline]) -> String {
  inlines.map { inline in
    switch inline {
    case .text(let text): text.debugDescription
    case .emphasis(let children): "(em \(describe(children)))"
    case .strong(let children): "(strong \(describe(children)))"
    case .code(let text): "(code \(text.debugDescription))"
    case .link(let destination, let title, let children):
      "(link \(destination) '\(title)' \(describe(children)))"
    case .image(let source, let title, let children): "(image \(source) '\(title)' \(describe(children)))"
    case .html(let text): "(html \(text))"
    case .softBreak: "(soft)"
    case .hardBreak: "(hard)"
    }
  }.joined(separator: " ")
}
