import Markdown

extension LessonSite {
  /// The page of a lesson.
  func page(_ lesson: Lesson, in part: Part) -> String {
    let content = [
      "<p class=\"modul\">\(HTML.escaped(part.name))</p>",
      "<h1>\(HTML.escaped(lesson.name))</h1>",
      facts(lesson), sections(lesson), lesson.body.string, notes(lesson), neighbours(lesson),
    ]
    return SitePage(
      title: lesson.name, course: title, file: lesson.file,
      content: content.filter { !$0.isEmpty }.joined(separator: "\n")
    ).html
  }

  private func facts(_ lesson: Lesson) -> String {
    var rows = [("Waktu", "\(lesson.minutes) menit")]
    rows.append(("Tujuan", list(lesson.objectives.map { HTML.escaped($0) })))
    if !lesson.exercises.isEmpty { rows.append(("Latihan", lesson.exercises.joined(separator: ", "))) }
    if !lesson.after.isEmpty {
      rows.append(("Baca dahulu", lesson.after.map { link($0) }.joined(separator: "<br>")))
    }
    if !lesson.references.isEmpty {
      rows.append(("Rujukan", list(lesson.references.map { HTML.escaped($0) })))
    }
    let markup = rows.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" }
    return "<dl class=\"fakta\">\n\(markup.joined(separator: "\n"))\n</dl>"
  }

  private func list(_ items: [String]) -> String {
    "<ul>\(items.map { "<li>\($0)</li>" }.joined())</ul>"
  }

  private func sections(_ lesson: Lesson) -> String {
    let own = lesson.body.headings.filter { $0.level == 2 }
    guard own.count > 2 else { return "" }
    var entries = own.map { "<li><a href=\"#\($0.id)\">\(HTML.escaped($0.title))</a></li>" }
    if lesson.notes != nil { entries.append("<li><a href=\"#fasilitator\">Catatan fasilitator</a></li>") }
    return """
      <nav class="bagian" aria-label="Bagian pelajaran">
      <ol>
      \(entries.joined(separator: "\n"))
      </ol>
      </nav>
      """
  }

  private func notes(_ lesson: Lesson) -> String {
    guard let notes = lesson.notes else { return "" }
    return """
      <section class="fasilitator" aria-labelledby="fasilitator">
      <h2 id="fasilitator">Catatan fasilitator</h2>
      \(notes.string)
      </section>
      """
  }

  private func neighbours(_ lesson: Lesson) -> String {
    let lessons = lessons
    guard let index = lessons.firstIndex(where: { $0.file == lesson.file }) else { return "" }
    var links: [String] = []
    if index > 0 {
      links.append("<span>Sebelumnya: <a rel=\"prev\" \(target(lessons[index - 1]))</a></span>")
    }
    if index + 1 < lessons.count {
      links.append(
        "<span class=\"sesudah\">Berikutnya: <a rel=\"next\" \(target(lessons[index + 1]))</a></span>")
    }
    return """
      <nav class="tetangga" aria-label="Pelajaran lain">
      \(links.joined(separator: "\n"))
      </nav>
      """
  }

  private func target(_ lesson: Lesson) -> String {
    "href=\"\(lesson.file)\">\(HTML.escaped(lesson.name))"
  }
}
