import Markdown

/// The frame that every page of a site has.
struct SitePage {
  static let styleSheet = "gaya.css"
  static let contents = "index.html"
  static let glossary = "istilah.html"

  /// What stands in the window's title before the course.
  let title: String
  let course: String
  /// The file of the page itself, which is not linked to in its own header.
  let file: String
  /// The markup between header and footer.
  let content: String

  var html: String {
    """
    <!DOCTYPE html>
    <html lang="id">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTML.escaped(title == course ? course : "\(title) – \(course)"))</title>
    <link rel="stylesheet" href="\(SitePage.styleSheet)">
    </head>
    <body>
    <a class="lewati" href="#isi">Langsung ke isi</a>
    <header>
    <nav aria-label="Halaman utama">
    <ul>
    \(entry("Daftar isi", SitePage.contents))
    \(entry("Istilah", SitePage.glossary))
    </ul>
    </nav>
    </header>
    <main id="isi">
    \(content)
    </main>
    <footer>
    <p>\(HTML.escaped(course)). Halaman ini luring: tidak ada yang diambil dari internet.</p>
    </footer>
    </body>
    </html>

    """
  }

  private func entry(_ words: String, _ target: String) -> String {
    target == file
      ? "<li><a href=\"\(target)\" aria-current=\"page\">\(words)</a></li>"
      : "<li><a href=\"\(target)\">\(words)</a></li>"
  }
}

/// The markup of fenced blocks: contrast pairs as labelled boxes that differ in line and sign, not in colour alone.
public enum SiteFence {
  /// The markup of a block, if it is not shown as it stands.
  ///
  /// - Parameters:
  ///   - info: What follows the opening fence: the kind, then rule codes and `key=value` pairs.
  ///   - text: The text inside.
  /// - Returns: The markup, or nil for one that libcmark sets.
  public static func markup(info: String, text: String) -> String? {
    let words = info.split(separator: " ")
    let codes = words.dropFirst().filter { !$0.contains("=") }.joined(separator: ", ")
    let content = HTML.escaped(text.hasSuffix("\n") ? String(text.dropLast()) : text)
    switch words.first {
    case "contoh-salah": return box("salah", "✗", "Belum tepat", codes, content)
    case "contoh-benar", "jawaban": return box("benar", "✓", "Sudah tepat", codes, content)
    case "teks": return "<p class=\"teks naskah\">\(content)</p>"
    case "perintah": return "<pre class=\"perintah\"><code>\(content)</code></pre>"
    default: return nil
    }
  }

  private static func box(
    _ kind: String, _ sign: String, _ label: String, _ codes: String, _ content: String
  ) -> String {
    let rules = codes.isEmpty ? "" : " <span class=\"kode\">\(HTML.escaped(codes))</span>"
    return """
      <figure class="contoh \(kind)">
      <figcaption><span aria-hidden="true">\(sign)</span> \(label)\(rules)</figcaption>
      <p class="naskah">\(content)</p>
      </figure>
      """
  }
}
