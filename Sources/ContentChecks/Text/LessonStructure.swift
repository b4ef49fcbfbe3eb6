import Curriculum

extension ContentSnapshot {
  /// Lessons whose text is not built as the format says.
  var lessonStructure: [ContentProblem] { lessons.flatMap { structure(of: $0) } }

  private static let fenceNames = ["contoh-salah", "contoh-benar", "teks", "perintah"]

  private func structure(of lesson: Lesson) -> [ContentProblem] {
    var problems: [ContentProblem] = []
    func report(_ line: Int, _ message: String, _ check: ContentCheck = .structure) {
      problems.append(ContentProblem(check, file: lesson.file, line: lesson.bodyLine + line - 1, message))
    }
    let lines = Fence.lines(of: Fence.prose(of: lesson.body))
    let headings = lines.enumerated().filter { $0.element.hasPrefix("#") }
    if headings.first?.element != "# \(lesson.title)" {
      report(
        (headings.first?.offset ?? 0) + 1, "Judul pertama harus “# \(lesson.title)”, sama dengan “title”.")
    }
    for (index, line) in headings.dropFirst() where !line.hasPrefix("## ") && !line.hasPrefix("### ") {
      report(index + 1, "Di bawah judul hanya dipakai “##” dan “###”.")
    }
    for (index, line) in lines.enumerated() where isHTML(line) {
      report(index + 1, "HTML tidak dipakai di dalam pelajaran.")
    }
    for fence in Fence.all(in: lesson.body) {
      if !fence.isClosed { report(fence.line, "Blok ini dibuka tetapi tidak ditutup.") }
      guard !Self.fenceNames.contains(fence.name) else { continue }
      let hint = nearestName(to: fence.name, among: Self.fenceNames).map { " Maksudnya “\($0)”?" } ?? ""
      report(fence.line, "Nama blok “\(fence.name)” tidak dikenal.\(hint)", .fences)
    }
    return problems
  }

  private func isHTML(_ line: Substring) -> Bool {
    let text = line.drop(while: \.isWhitespace)
    guard text.first == "<", let next = text.dropFirst().first else { return false }
    return next == "/" || next == "!" || (next.isLetter && !text.contains("://") && text.contains(">"))
  }
}
