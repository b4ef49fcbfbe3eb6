import Curriculum

extension FeedbackPage {
  /// The page: one file that needs nothing else, safe to open and to print.
  var html: String {
    var page = HTMLPage(title: "Umpan balik \(task.exercise.code) – \(member.name)")
    page.heading(1, "Umpan balik tulisan")
    page.paragraph(about, "kepala")
    for (index, line) in statusLines.enumerated() {
      page.paragraph(line, index > 0 ? "tahan" : mark == nil ? "nilai sementara" : "nilai")
      if index == 0, let comment = mark?.comment { page.quotation(comment) }
    }
    page.heading(2, "Yang sudah baik")
    page.list(strengths)
    page.heading(2, "Tiga hal yang didahulukan")
    if advice.isEmpty { page.paragraph(FeedbackPage.nothingFound) }
    page.open("ol")
    for item in advice.prefix(3) {
      page.open("li")
      page.paragraph(item.title, "hal")
      if let title = item.quoteTitle { page.paragraph(title + ":", "kecil") }
      if !item.quote.isEmpty { page.quotation(item.quote) }
      page.paragraph(item.action)
      page.close("li")
    }
    page.close("ol")
    if advice.count > 3 { page.paragraph(rest, "kecil") }
    page.heading(2, "Rubrik")
    page.table(FeedbackPage.rubricTitles, rubricRows)
    page.heading(2, "Pelajaran untuk dibaca ulang")
    page.list(lessonLines)
    page.paragraph(FeedbackPage.caution, "kecil")
    return page.finished()
  }
}
