import Curriculum
import Drawing

/// The feedback page on A4, for those who hand it out on paper.
struct FeedbackPrint {
  private let page: FeedbackPage

  init(_ page: FeedbackPage) { self.page = page }

  /// The page as it is printed; the same feedback gives the same bytes.
  var document: Drawing.Document {
    let pages = Flow(in: BookletType.area).pages(of: blocks)
    return Drawing.Document(
      title: "Umpan balik \(page.task.exercise.code) – \(page.member.name)", author: "bimtek",
      subject: page.classTitle, language: "id", created: "1970-01-01T00:00:00Z",
      pages: pages.enumerated().map { index, sheet in
        var folio = BookletType.text(
          "\(page.member.code) · \(index + 1) dari \(pages.count)", BookletType.small,
          color: BookletType.faint)
        folio.alignment = .center
        let area = BookletType.area
        let foot = Rectangle(area.origin.x, area.bottom + 30, area.size.width, 14)
        return Drawing.Document.Page(
          size: BookletType.page,
          elements: [.structure(.section, sheet.elements), .text(folio, in: foot)])
      })
  }

  private var blocks: [FlowBlock] {
    var writer = BookletWriter()
    writer.addHeading(BookletType.text("Umpan balik tulisan", BookletType.heading(2).font), level: 2)
    add(page.about, to: &writer, color: BookletType.faint)
    for line in page.statusLines { add(line, to: &writer, font: BookletType.bold(11)) }
    if let comment = page.mark?.comment { add("“\(comment)”", to: &writer, indent: 16) }
    addHeading("Yang sudah baik", to: &writer)
    addList(page.strengths, to: &writer)
    addHeading("Tiga hal yang didahulukan", to: &writer)
    addAdvice(to: &writer)
    addHeading("Rubrik", to: &writer)
    addRubric(to: &writer)
    addHeading("Pelajaran untuk dibaca ulang", to: &writer)
    addList(page.lessonLines, to: &writer)
    add(FeedbackPage.caution, to: &writer, font: BookletType.small, color: BookletType.faint)
    return writer.blocks
  }

  private func addHeading(_ title: String, to writer: inout BookletWriter) {
    writer.addHeading(BookletType.text(title, BookletType.heading(3).font), level: 3)
  }

  private func add(
    _ words: String, to writer: inout BookletWriter, font: Font = BookletType.body,
    color: Color = BookletType.ink, indent: Double = 0
  ) {
    var block = FlowBlock(
      .text(BookletType.text(words, font, color: color), .paragraph), spaceBefore: BookletType.space)
    block.indent = indent
    writer.add(block)
  }

  private func addList(_ items: [String], to writer: inout BookletWriter) {
    let label = BookletType.text("•")
    writer.add(
      items.map {
        FlowBlock(.item(label: label, labelWidth: 15, BookletType.text($0)), spaceBefore: 3)
      }, as: .list)
  }

  private func addAdvice(to writer: inout BookletWriter) {
    let advice = page.advice
    if advice.isEmpty { add(FeedbackPage.nothingFound, to: &writer) }
    for (index, item) in advice.prefix(3).enumerated() {
      var text = BookletType.text("\(item.title)\n\(item.action)")
      text.spans = [TextSpan(0..<item.title.utf8.count, font: BookletType.bold(BookletType.body.size))]
      var label = BookletType.text("\(index + 1).")
      label.alignment = .right
      writer.add([FlowBlock(.item(label: label, labelWidth: 22, text), spaceBefore: 6)], as: .list)
      if let quotation = item.quotation { add(quotation, to: &writer, indent: 38) }
    }
    if advice.count > 3 { add(page.rest, to: &writer, font: BookletType.small, color: BookletType.faint) }
  }

  private func addRubric(to writer: inout BookletWriter) {
    let shares = [0.28, 0.1, 0.17, 0.45]
    let cell = { (words: String) in BookletType.text(words, BookletType.roman(9.5)) }
    var head = FlowBlock(
      .row(
        FeedbackPage.rubricTitles.map { BookletType.text($0, BookletType.bold(9.5)) }, shares: shares,
        isHeader: true), spaceBefore: BookletType.space)
    head.isKeptWithNext = true
    let rows = page.rubricRows.map { row in
      var block = FlowBlock(.row(row.map(cell), shares: shares, isHeader: false), spaceBefore: 0)
      block.repeatedHeader = [head]
      return block
    }
    writer.add([head] + rows, as: .table)
  }
}
