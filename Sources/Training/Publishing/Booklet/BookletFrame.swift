import Curriculum
import Drawing

/// The title page, and what stands around the text of every other page.
struct BookletFrame {
  private let book: LessonBook
  private let titles: [String: String]

  init(_ book: LessonBook) {
    self.book = book
    let names = book.lessons.map { (LessonBook.destination($0), "\($0.code) \($0.title)") }
    titles = Dictionary(
      names + [(BookletBody.glossary, "Istilah")], uniquingKeysWith: { first, _ in first })
  }

  /// The first page.
  func titlePage(checked: Day?) -> Document.Page {
    let area = BookletType.area
    var top = area.origin.y + 130
    var elements: [Element] = []
    func add(_ text: Text, _ structure: Structure, gap: Double) {
      let height = text.size(width: area.size.width).height
      let box = Rectangle(area.origin.x, top + gap, area.size.width, height)
      elements.append(.structure(structure, [.text(text, in: box)]))
      top = box.bottom
    }
    add(
      BookletType.text("Buku pelajaran", BookletType.roman(15), color: BookletType.faint), .paragraph, gap: 0)
    add(BookletType.text(book.course.title, BookletType.bold(32)), .heading1, gap: 8)
    let rule = Path(from: Point(area.origin.x, top + 22), to: Point(area.origin.x + 96, top + 22))
    elements.append(.stroke(rule, BookletType.ink, width: 1.5))
    let length =
      "\(book.course.jp) JP (\(book.course.jp * book.course.minutesPerJP) menit), \(book.lessons.count) pelajaran"
    add(BookletType.text(length, BookletType.roman(13)), .paragraph, gap: 40)
    if let checked {
      add(
        BookletType.text("Rujukan hukum diperiksa sampai \(checked.words).", BookletType.roman(13)),
        .paragraph, gap: 4)
    }
    return Document.Page(size: BookletType.page, elements: elements)
  }

  /// What a page is about, as its head says: the lesson that began last.
  func title(_ page: Flow.Page, before: String) -> String {
    page.destinations.compactMap { titles[$0] }.last ?? before
  }

  /// A page with its running title and number.
  func page(_ page: Flow.Page, title: String, number: Int) -> Document.Page {
    let area = BookletType.area
    var elements: [Element] = [.structure(.section, page.elements)]
    var folio = BookletType.text("\(number)", BookletType.small, color: BookletType.faint)
    folio.alignment = .center
    elements.append(.text(folio, in: Rectangle(area.origin.x, area.bottom + 30, area.size.width, 14)))
    // A page that begins a lesson says so itself.
    if page.destinations.isEmpty {
      let head = BookletType.text(title, BookletType.small, color: BookletType.faint)
      elements.append(.text(head, in: Rectangle(area.origin.x, area.origin.y - 34, area.size.width, 14)))
    }
    return Document.Page(size: BookletType.page, elements: elements)
  }
}
