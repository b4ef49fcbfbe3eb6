/// Builds one page of HTML from text; everything that is put in is escaped.
struct HTMLPage {
  private var body = ""
  private let title: String

  init(title: String) { self.title = title }

  mutating func heading(_ level: Int, _ text: String) { element("h\(level)", text) }

  mutating func paragraph(_ text: String, _ className: String = "") {
    let attribute = className.isEmpty ? "" : " class=\"\(HTMLPage.escaped(className))\""
    body += "<p\(attribute)>\(HTMLPage.escaped(text))</p>\n"
  }

  mutating func quotation(_ text: String) { element("blockquote", text) }

  /// A picture that the program drew itself, taken over as it is.
  mutating func figure(_ svg: String) { body += "<figure>\(svg)</figure>\n" }

  mutating func list(_ items: [String]) {
    open("ul")
    for item in items { element("li", item) }
    close("ul")
  }

  mutating func table(_ header: [String], _ rows: [[String]]) {
    open("table")
    body += "<thead><tr>" + header.map { "<th scope=\"col\">\(HTMLPage.escaped($0))</th>" }.joined()
    body += "</tr></thead><tbody>\n"
    for row in rows {
      body += "<tr>" + row.map { "<td>\(HTMLPage.escaped($0))</td>" }.joined() + "</tr>\n"
    }
    body += "</tbody>"
    close("table")
  }

  mutating func open(_ name: String) { body += "<\(name)>\n" }
  mutating func close(_ name: String) { body += "</\(name)>\n" }

  func finished() -> String {
    """
    <!DOCTYPE html>
    <html lang="id">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(HTMLPage.escaped(title))</title>
    <style>\(HTMLPage.style)</style>
    </head>
    <body>
    <main>
    \(body)</main>
    </body>
    </html>

    """
  }

  private mutating func element(_ name: String, _ text: String) {
    body += "<\(name)>\(HTMLPage.escaped(text))</\(name)>\n"
  }

  /// Text in which nothing is markup; control characters are left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case _ where scalar.value < 0x20 && scalar != "\n" && scalar != "\t": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let style = """
    body{font:16px/1.55 Georgia,"DejaVu Serif",serif;color:#1b2430;background:#fff;margin:0}
    main{max-width:44rem;margin:0 auto;padding:2rem 1.25rem 3rem}
    h1{font-size:1.6rem;margin:0 0 .2rem;color:#16263f}
    h2{font-size:1.15rem;margin:1.8rem 0 .4rem;padding-bottom:.2rem;border-bottom:2px solid #a37f35;color:#16263f}
    .kepala,.kecil{color:#4a5666;font-size:.92rem;margin-top:0}
    .nilai{font-size:1.1rem;font-weight:bold;border-left:5px solid #2f6b3a;background:#eef5ef;padding:.6rem .9rem}
    .sementara{border-color:#8a6d1f;background:#fbf6e6}
    .tahan{border-left:5px solid #9b2c2c;background:#fbeeee;padding:.6rem .9rem}
    .hal{font-weight:bold;margin:.4rem 0 .2rem}
    figure{margin:.6rem 0}
    blockquote{margin:.3rem 0;padding:.3rem .9rem;border-left:3px solid #b9c2cf;background:#f5f7fa;font-style:italic}
    li p{margin:.2rem 0}
    table{border-collapse:collapse;width:100%;font-size:.92rem}
    th,td{border:1px solid #c9d0da;padding:.35rem .5rem;text-align:left;vertical-align:top}
    th{background:#eef1f5}
    td:nth-child(2),td:nth-child(3){text-align:center}
    @media print{main{padding:0}h2{break-after:avoid}li,tr{break-inside:avoid}}
    """
}
