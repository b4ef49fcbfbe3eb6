import Documents
import SourceText
import Testing

/// What becomes of HTML, the shortest way to any block.
struct MarkdownTextTests {
  @Test(
    arguments: [
      ("<h1>Judul &lt;b&gt;</h1><p>Isi.</p>", "# Judul \\<b>\n\nIsi.\n"),
      ("<p>Posyandu Buka Kamis</p><p>Posyandu buka.</p>", "# Posyandu Buka Kamis\n\nPosyandu buka.\n"),
      (
        "<p>Nama: Siti</p><p>Instansi: Dinas</p><p>Judul</p><p>Isi.</p>",
        "Nama: Siti\nInstansi: Dinas\n\n# Judul\n\nIsi.\n"
      ),
      ("<p>SIARAN PERS</p><p>Judul</p><p>Isi.</p>", "SIARAN PERS\n\n# Judul\n\nIsi.\n"),
      ("<p>Isi ini berakhir dengan titik.</p><p>Lagi.</p>", "Isi ini berakhir dengan titik.\n\nLagi.\n"),
      ("<p>#Arunaya</p><p>Isi.</p>", "#Arunaya\n\nIsi.\n"),
      ("<ol><li>Satu<ul><li>Dua</li></ul></li></ol>", "1. Satu\n   - Dua\n"),
      ("<p>---<br>a &lt; b</p>", "\\---\na < b\n"),
      ("<script>x</script><style>y</style><p>Isi.</p><nav>z</nav>", "Isi.\n"),
      (
        "<table><tr><td>A</td><td>B|C</td></tr><tr><td>1</td><td></td></tr></table>",
        "| A | B\\|C |\n| --- | --- |\n| 1 |  |\n"
      ),
      ("<table><tr><td>Nama</td><td>:</td><td>Siti</td></tr></table>", "Nama: Siti\n"),
      (
        "<table><tr><td>No</td><td>Nama</td></tr><tr><td>1</td><td>Siti</td></tr></table>",
        "| No | Nama |\n| --- | --- |\n| 1 | Siti |\n"
      ), ("<table><tr><td>Nama</td><td>Siti</td></tr></table>", "Nama: Siti\n"),
      ("<table><tr><td><p>Satu.</p><p>Dua.</p></td></tr></table>", "Satu.\n\nDua.\n"),
    ])
  func `Blocks become Markdown that says the same`(html: String, markdown: String) throws {
    #expect(try TextDocument.read(Array(html.utf8), name: "a.html").text.string == markdown)
  }
}
