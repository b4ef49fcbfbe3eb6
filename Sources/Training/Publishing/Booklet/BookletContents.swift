import Curriculum
import Drawing

/// The table of contents with page numbers, and the outline beside the pages.
struct BookletContents {
  private static let name = "isi"

  private let book: LessonBook

  init(_ book: LessonBook) { self.book = book }

  /// The contents; a destination without a page keeps its line.
  func blocks(pages: [String: Int]) -> [FlowBlock] {
    var writer = BookletWriter()
    writer.addHeading(
      BookletType.text("Isi", BookletType.heading(2).font), level: 2, destination: BookletContents.name)
    func entry(_ title: String, _ destination: String, _ space: Double) -> FlowBlock {
      let number = pages[destination].map(String.init) ?? ""
      var page = BookletType.text(number)
      page.alignment = .right
      return FlowBlock(
        .entry(BookletType.text(title), page: page, destination: destination), spaceBefore: space)
    }
    for part in book.parts where !part.lessons.isEmpty {
      let heading = BookletType.text("\(part.module.code) \(part.module.title)", BookletType.bold(11))
      var block = FlowBlock(.text(heading, .paragraph), spaceBefore: 8)
      block.isKeptWithNext = true
      writer.add(block)
      writer.add(
        part.lessons.map { chapter in
          entry(
            "\(chapter.lesson.code) \(chapter.lesson.title)", LessonBook.destination(chapter.lesson), 1)
        }, as: .contents)
    }
    if !book.glossary.isEmpty { writer.add([entry("Istilah", BookletBody.glossary, 8)], as: .contents) }
    return writer.blocks
  }

  /// The outline: contents, modules with their lessons, glossary.
  var bookmarks: [Document.Bookmark] {
    var bookmarks = [Document.Bookmark("Isi", level: 0, destination: BookletContents.name)]
    for part in book.parts where !part.lessons.isEmpty {
      bookmarks.append(
        .init("\(part.module.code) \(part.module.title)", level: 0, destination: part.module.id))
      bookmarks += part.lessons.map {
        .init(
          "\($0.lesson.code) \($0.lesson.title)", level: 1, destination: LessonBook.destination($0.lesson))
      }
    }
    if !book.glossary.isEmpty {
      bookmarks.append(.init("Istilah", level: 0, destination: BookletBody.glossary))
    }
    return bookmarks
  }
}
