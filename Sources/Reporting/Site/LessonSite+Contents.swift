import Markdown

extension LessonSite {
  /// The page that lists modules and lessons.
  var contents: String {
    let count = lessons.count
    let head = """
      <p class="modul">Bahan pelatihan</p>
      <h1>\(HTML.escaped(title))</h1>
      <p>\(HTML.escaped(length)), \(count) pelajaran. Buka satu pelajaran, lalu pakai tautan “Berikutnya” di
      bagian bawah. Semua halaman dapat dibaca dari diska lepas dan dapat dicetak.</p>
      """
    let modules = parts.map { part in
      """
      <section>
      <h2>\(HTML.escaped(part.name))</h2>
      <p>\(HTML.escaped(part.outcome))</p>
      <ul class="daftar">
      \(part.lessons.map(row).joined(separator: "\n"))
      </ul>
      </section>
      """
    }
    return SitePage(
      title: title, course: title, file: SitePage.contents,
      content: ([head] + modules).joined(separator: "\n")
    ).html
  }

  private func row(_ lesson: Lesson) -> String {
    """
    <li><span class="kode">\(lesson.code)</span> <a href="\(lesson.file)">\(HTML.escaped(lesson.title))</a> \
    <span class="menit">\(lesson.minutes) menit</span></li>
    """
  }

  /// The page that explains the terms, under their first letters.
  var glossary: String {
    var letters: [(letter: String, terms: [Term])] = []
    for term in terms {
      let first = term.term.prefix(1).uppercased()
      let letter = first.allSatisfy(\.isLetter) ? first : "0–9"
      if letters.last?.letter == letter {
        letters[letters.count - 1].terms.append(term)
      } else {
        letters.append((letter, [term]))
      }
    }
    let sections = letters.map { letter, terms in
      "<h2>\(HTML.escaped(letter))</h2>\n<dl class=\"istilah\">\n\(terms.map(entry).joined(separator: "\n"))\n</dl>"
    }
    return SitePage(
      title: "Istilah", course: title, file: SitePage.glossary,
      content: (["<h1>Istilah</h1>", "<p>\(terms.count) istilah yang dipakai dalam pelajaran ini.</p>"]
        + sections)
        .joined(separator: "\n")
    ).html
  }

  private func entry(_ term: Term) -> String {
    let also =
      term.also.isEmpty
      ? "" : " <span class=\"redup\">(\(HTML.escaped(term.also.joined(separator: ", "))))</span>"
    let lesson = term.lesson.map { " Pelajaran \(link($0))." } ?? ""
    return
      "<div><dt>\(HTML.escaped(term.term))\(also)</dt>\n<dd>\(HTML.escaped(term.meaning))\(lesson)</dd></div>"
  }
}
