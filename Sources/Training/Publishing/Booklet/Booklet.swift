import Curriculum
import Drawing
import Markdown
import SourceText

/// The lessons of a course as a booklet on A4: title, contents with page numbers, lessons, glossary.
///
/// The same course gives the same bytes: the time in the file is the last day on which a law was compared.
struct Booklet {
  private let book: LessonBook

  init(_ book: LessonBook) { self.book = book }

  /// The booklet as pages.
  var document: Drawing.Document {
    let flow = Flow(in: BookletType.area)
    let body = flow.pages(of: BookletBody(book).blocks)
    let contents = BookletContents(book)
    // Page numbers take no room of their own, so that the first setting tells how many pages come before.
    let before = 1 + flow.pages(of: contents.blocks(pages: [:])).count
    var pages: [String: Int] = [:]
    for (index, page) in body.enumerated() {
      for name in page.destinations where pages[name] == nil { pages[name] = before + index + 1 }
    }
    let front = flow.pages(of: contents.blocks(pages: pages))
    let frame = BookletFrame(book)
    var sheets = [frame.titlePage(checked: checked)]
    var title = "Isi"
    for page in front + body {
      title = frame.title(page, before: title)
      sheets.append(frame.page(page, title: title, number: sheets.count + 1))
    }
    return Drawing.Document(
      title: book.course.title, author: "bimtek", subject: "Buku pelajaran \(book.course.jp) JP",
      language: "id", created: "\(checked?.description ?? "1970-01-01")T00:00:00Z", pages: sheets,
      outline: contents.bookmarks)
  }

  /// The last day on which a source was compared.
  private var checked: Day? {
    book.lessons.flatMap(\.references).compactMap { $0.checked.flatMap { Day($0) } }.max()
  }
}

extension LessonBook {
  /// Where a lesson begins in the booklet.
  static func destination(_ lesson: Lesson) -> String { lesson.id.description.replacing("/", with: "-") }
}
