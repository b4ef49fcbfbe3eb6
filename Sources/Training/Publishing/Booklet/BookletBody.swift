import Curriculum
import Drawing
import Markdown
import SourceText

/// Lessons and glossary as blocks.
struct BookletBody {
  static let glossary = "istilah"

  private let book: LessonBook

  init(_ book: LessonBook) { self.book = book }

  var blocks: [FlowBlock] {
    var writer = BookletWriter()
    for part in book.parts {
      for (index, chapter) in part.lessons.enumerated() {
        if index == 0 { add(part.module, to: &writer) }
        add(chapter, isFirst: index == 0, to: &writer)
      }
    }
    addGlossary(to: &writer)
    return writer.blocks
  }

  private func add(_ module: Module, to writer: inout BookletWriter) {
    let look = BookletType.heading(1)
    writer.addHeading(
      BookletType.text("\(module.code) \(module.title)", look.font, color: BookletType.faint), level: 1,
      destination: module.id, startsPage: true)
    var outcome = FlowBlock(
      .text(BookletType.text(module.outcome, color: BookletType.faint), .paragraph), spaceBefore: 2)
    outcome.isKeptWithNext = true
    writer.add(outcome)
  }

  private func add(_ chapter: LessonBook.Chapter, isFirst: Bool, to writer: inout BookletWriter) {
    let lesson = chapter.lesson
    let title = BookletType.text("\(lesson.code) \(lesson.title)", BookletType.heading(2).font)
    writer.addHeading(
      title, level: 2, destination: LessonBook.destination(lesson), startsPage: !isFirst)
    addFacts(lesson, to: &writer)
    var document = Markdown.Document(parsing: SourceText(lesson.body)).blocks
    if case .heading(1, _) = document.first?.kind { document.removeFirst() }
    writer.add(document, shift: 1)
    guard let notes = chapter.notes else { return }
    writer.addHeading(BookletType.text("Catatan fasilitator", BookletType.heading(3).font), level: 3)
    var own = Markdown.Document(parsing: SourceText(notes)).blocks
    if case .heading(1, _) = own.first?.kind { own.removeFirst() }
    writer.add(own, shift: 2)
  }

  private func addFacts(_ lesson: Lesson, to writer: inout BookletWriter) {
    var line = "\(lesson.minutes) menit"
    if !lesson.exercises.isEmpty { line += " · latihan \(lesson.exercises.joined(separator: ", "))" }
    var facts = FlowBlock(
      .text(BookletType.text(line, color: BookletType.faint), .paragraph), spaceBefore: 3)
    facts.isKeptWithNext = true
    writer.add(facts)
    let label = BookletType.text("•")
    writer.add(
      lesson.objectives.enumerated().map { index, objective in
        FlowBlock(
          .item(label: label, labelWidth: 15, BookletType.text(objective)),
          spaceBefore: index == 0 ? BookletType.space : 2.5)
      }, as: .list)
  }

  private func addGlossary(to writer: inout BookletWriter) {
    guard !book.glossary.isEmpty else { return }
    writer.addHeading(
      BookletType.text("Istilah", BookletType.heading(2).font), level: 2,
      destination: BookletBody.glossary, startsPage: true)
    for term in book.glossary {
      let also = term.also.isEmpty ? "" : " (\(term.also.joined(separator: ", ")))"
      let lesson = term.lesson.map { " Pelajaran \($0)." } ?? ""
      var text = BookletType.text("\(term.term)\(also): \(term.meaning)\(lesson)")
      text.spans = [TextSpan(0..<term.term.utf8.count, font: BookletType.bold(BookletType.body.size))]
      writer.add(FlowBlock(.text(text, .paragraph), spaceBefore: 5))
    }
  }
}
