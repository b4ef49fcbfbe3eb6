import Markdown
import SourceText
import Testing

@Suite("Prose of a Markdown text")
struct MarkdownProseTests {
  static let cases: [(name: String, source: String, expected: String)] = [
    ("nothing", "", ""),
    ("no words", "\n---\n\n***\n", ""),
    ("emphasis leaves no trace", "di **mana** *pun*", "0 paragraph: di mana pun"),
    (
      "headings", "# Satu #\n\nDua\n---\n\n#### **Tiga**",
      "0 heading1: Satu\n2 heading2: Dua\n5 heading4: Tiga"
    ),
    ("line breaks", "a  \nb\\\nc\nd", "0 paragraph: a⏎b⏎c⏎d"),
    (
      "code, HTML and autolinks are objects", "Pakai `ls` di<br>sini <https://a.id> ya",
      "0 paragraph: Pakai ▢ di▢sini ▢ ya"
    ),
    ("a link keeps its text", "Baca [laman *ini*](https://a.id \"Judul\").", "0 paragraph: Baca laman ini."),
    ("reference links keep their text", "[a][b] [b] [c][]\n\n[b]: /u\n[c]: /v", "0 paragraph: a b c"),
    ("link definitions are no prose", "[a]: /u \"t\"\n[a] ada", "1 paragraph: a ada"),
    (
      "an image is an object, and its description a block of its own", "Foto ![Warga **antre**](a.jpg) pagi",
      "0 paragraph: Foto ▢ pagi\n0 imageDescription: Warga antre"
    ),
    (
      "an image alone gives its description", "![Warga antre\ndi sini](a.jpg)\n![](b.jpg)",
      "0 imageDescription: Warga antre⏎di sini"
    ),
    ("images in a link", "[![Logo](a.png) kami](u)", "0 paragraph: ▢ kami\n0 imageDescription: Logo"),
    ("entities and escapes", "A&amp;B \\*c\\* &copy; &#33;", "0 paragraph: A&B *c* © !"),
    (
      "lists and quotes", "- satu\n  dua\n\n  tiga\n> - empat\n>   > lima\n> lanjut",
      "0 listItem: satu⏎dua\n3 listItem: tiga\n4 listItem>: empat\n5 paragraph>>: lima⏎lanjut"
    ),
    ("text may begin with a quote mark", "> a\n> \\> b\n>     > c", "0 paragraph>: a⏎> b⏎> c"),
    ("fenced code is no prose", "```\nkode\n```\n~~~ contoh\nkode\n~~~", ""),
    ("a fence set in by three blanks is no prose", "-    ```\n     kode\n     ```", ""),
    (
      "indented code is prose", "    Satu dua\n    \ttiga  \n\n      empat\n\nlima",
      "0 paragraph: Satu dua⏎tiga\n3 paragraph: empat\n5 paragraph: lima"
    ),
    (
      "indented code in a list in a quote", "> - a\n>\n>       > b\n>       c",
      "0 listItem>: a\n2 paragraph>: > b⏎c"
    ),
    ("HTML blocks are no prose", "<div>\nTeks\n</div>\n\nAda", "4 paragraph: Ada"),
    (
      "table cells", "| Hari | Tema |\n|:--|--:|\n| Senin | **Air** `x` \\| b |\n| - | # |\n| a\n\nya",
      "0 tableCell: Hari\n0 tableCell: Tema\n2 tableCell: Senin\n2 tableCell: Air ▢ | b\n3 tableCell: -\n"
        + "3 tableCell: #\n4 tableCell: a\n6 paragraph: ya"
    ),
    (
      "a table below a line of text", "> Jadwal *kita*:\n> a | b\n> -|-\n> `1|2` | ![foto](x)",
      "0 paragraph>: Jadwal kita:\n1 tableCell>: a\n1 tableCell>: b\n3 tableCell>: `1\n3 tableCell>: 2`\n"
        + "3 imageDescription>: foto"
    ),
    ("pipes without a delimiter row are text", "a | b\nc | d", "0 paragraph: a | b⏎c | d"),
    ("a delimiter row of another width is text", "a | b\n---|---|---", "0 paragraph: a | b⏎---|---|---"),
    ("front matter is no prose", "---\njenis: berita\n---\n\n# Satu\n", "4 heading1: Satu"),
    ("byte order marks are skipped", "\u{FEFF}\u{FEFF}# Satu", "0 heading1: Satu"),
    (
      "lone CR ends lines", "# Satu\rdua\r\rtiga\r\nempat",
      "0 heading1: Satu\n1 paragraph: dua\n3 paragraph: tiga⏎empat"
    ),
    ("NUL and a quote mark", "> a\u{0}b", "0 paragraph>: a�b"),
  ]

  @Test("reads the words and leaves the markup", arguments: cases)
  func blocks(_ example: (name: String, source: String, expected: String)) {
    let source = SourceText(example.source)
    let prose = Prose.markdown(source)
    #expect(dump(prose) == example.expected, "\(example.name)")
    #expect(violations(prose, of: source) == [], "\(example.name)")
  }

  @Test(
    "maps words to the source they came from",
    arguments: [
      ("di **mana** pun", "di mana", "di **mana", false),
      ("di **mana** pun", "mana", "mana", true),
      ("di **mana** pun", "na pun", "na** pun", false),
      ("A&amp;B", "&", "&amp;", false),
      ("A&amp;B", "A&", "A&amp;", false),
      ("A\\&B", "&", "&", true),
      ("A\\&B", "A&B", "A\\&B", false),
      ("> satu\n> dua", "satu\ndua", "satu\n> dua", false),
      ("satu\ndua", "satu\ndua", "satu\ndua", true),
      ("satu\r\ndua", "satu\ndua", "satu\r\ndua", false),
      ("[tautan](u)nya", "tautannya", "tautan](u)nya", false),
      ("|x|\n|-|\n|a \\| *b c*|", "b c", "b c", true),
      ("|x|\n|-|\n|a \\| *b c*|", "| b", "| *b", false),
      ("![foto pagi](u)", "foto pagi", "foto pagi", true),
    ])
  func ranges(source: String, words: String, place: String, isContiguous: Bool) throws {
    let source = SourceText(source)
    let prose = Prose.markdown(source)
    let words = try #require(range(of: words, in: prose))
    #expect(source[prose.sourceRange(of: words)] == place)
    #expect(prose.isContiguous(words) == isContiguous)
  }

  @Test("an insertion at the end of a block lands after its last markup")
  func insertion() {
    let source = SourceText("# **Judul**\n\nAir &amp;\n")
    let prose = Prose.markdown(source)
    let ends = prose.blocks.map(\.range.upperBound)
    #expect(ends.map { prose.sourceRange(of: $0..<$0) } == [11..<11, 22..<22])
    #expect(ends.map { prose.isContiguous($0..<$0) } == [true, false])
  }

  @Test("comments are noted with what follows them")
  func comments() {
    let text = """
      # Judul
      <!-- bimtek: abaikan EJA-01 "nama" -->
      satu <!-- di dalam -->
      <!-- a --> sisa
      - dua
        <!-- dalam daftar -->
      <!--
      banyak baris
      -->
      """
    let source = SourceText(text)
    let prose = Prose.markdown(source)
    #expect(
      prose.comments.map { "\($0.line) \($0.nextBlock) [\(source[$0.content])] [\(source[$0.trailing])]" }
        == [
          "1 1 [ bimtek: abaikan EJA-01 \"nama\" ] []",
          "3 2 [ a ] [sisa]",
          "5 3 [ dalam daftar ] []",
        ])
    #expect(prose.comments.map(\.isAlone) == [true, false, true])
    #expect(dump(prose) == "0 heading1: Judul\n2 paragraph: satu ▢\n4 listItem: dua")
  }

  @Test("Pictures stay known, also where they leave no text")
  func pictures() {
    let source = SourceText("![Warga antre](a.jpg)\n\nTeks ![](b.jpg)\n\n![](c.jpg)\n\n`![x](y)`")
    let images = Prose.markdown(source).images.map { source[$0] }
    #expect(images == ["![Warga antre](a.jpg)", "![](b.jpg)", "![](c.jpg)"])
  }
}
