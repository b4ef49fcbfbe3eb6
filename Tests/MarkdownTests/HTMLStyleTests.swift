import Markdown
import SourceText
import Testing

@Suite("HTML in the style of a page")
struct HTMLStyleTests {
  private func html(_ source: String, _ change: (inout HTML.Style) -> Void) -> HTML {
    var style = HTML.Style()
    change(&style)
    return HTML(rendering: SourceText(source), style: style)
  }

  @Test func `Headings get identifiers that are unique, and are told`() {
    let page = html("## Satu & *dua*\n\n## Satu dua\n\n### Ünik?\n") { $0.anchor = "b-" }
    #expect(page.headings.map(\.id) == ["b-satu-dua", "b-satu-dua-2", "b-nik"])
    #expect(page.headings.map(\.title) == ["Satu & dua", "Satu dua", "Ünik?"])
    #expect(page.string.contains("<h2 id=\"b-satu-dua\">Satu &amp; <em>dua</em></h2>"))
    #expect(page.string.contains("<h3 id=\"b-nik\">Ünik?</h3>"))
  }

  @Test func `Headings move down, never below the sixth level`() {
    let page = html("# A\n\n##### B\n\n###### C\n") { $0.headingShift = 1 }
    #expect(page.string == "<h2>A</h2>\n<h6>B</h6>\n<h6>C</h6>\n")
  }

  @Test(arguments: [
    ("# Judul\n\nisi\n", "<p>isi</p>\n"), ("isi\n\n# Judul\n", "<p>isi</p>\n<h1>Judul</h1>\n"),
    ("## Judul\n", "<h2>Judul</h2>\n"), ("", ""),
  ])
  func `Only a first heading of level one is the title`(source: String, expected: String) {
    #expect(html(source) { $0.omitsTitle = true }.string == expected)
  }

  @Test func `Fences are set by the page where it wants, also inside lists`() {
    let page = html("- a\n\n  ```kotak X-01\n  <b>\n  ```\n\n```lain\nc\n```\n") {
      $0.fence = { info, text in info.hasPrefix("kotak") ? "<div>\(HTML.escaped(text))</div>" : nil }
    }
    #expect(page.string.contains("<div>&lt;b&gt;\n</div>"))
    #expect(page.string.contains("<pre><code class=\"language-lain\">c\n</code></pre>"))
  }

  @Test func `Tables stay tables beside changed headings`() {
    let page = html("## A\n\n| x |\n|---|\n| y |\n") { $0.anchor = "" }
    #expect(page.string.contains("<h2 id=\"a\">A</h2>"))
    #expect(page.string.contains("<td>y</td>"))
  }

  @Test func `Escaping leaves no sign of HTML`() {
    #expect(HTML.escaped("a<b>&\"c\"") == "a&lt;b&gt;&amp;&quot;c&quot;")
  }
}
