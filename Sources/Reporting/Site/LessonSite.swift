public import Markdown

/// The lessons of a course as pages for a browser that has no network: relative links, one style sheet beside them.
public struct LessonSite: Sendable {
  /// A lesson, ready to be shown.
  public struct Lesson: Sendable {
    /// The code, such as `L08`.
    public var code: String
    /// The short name in the file's own name, such as `teras`.
    public var slug: String
    /// The title.
    public var title: String
    /// The planned minutes.
    public var minutes: Int
    /// What a reader can do afterwards.
    public var objectives: [String]
    /// The codes of its exercises.
    public var exercises: [String]
    /// The codes of the lessons to be read before.
    public var after: [String]
    /// The sources, with the date on which a law was last compared.
    public var references: [String]
    /// The text without its title, its headings from level 2 on.
    public var body: HTML
    /// The facilitator's notes, their headings from level 2 on; nil where they are left out.
    public var notes: HTML?

    /// A lesson whose parts are known.
    public init(
      code: String, slug: String, title: String, minutes: Int, objectives: [String], exercises: [String],
      after: [String], references: [String], body: HTML, notes: HTML?
    ) {
      self.code = code
      self.slug = slug
      self.title = title
      self.minutes = minutes
      self.objectives = objectives
      self.exercises = exercises
      self.after = after
      self.references = references
      self.body = body
      self.notes = notes
    }

    /// The file of its page.
    var file: String { "\(code.lowercased())-\(slug).html" }
    var name: String { "\(code) \(title)" }
  }

  /// A module.
  public struct Part: Sendable {
    /// The code and the title.
    public var name: String
    /// What a reader can do afterwards.
    public var outcome: String
    /// The lessons in order.
    public var lessons: [Lesson]

    /// A module whose parts are known.
    public init(name: String, outcome: String, lessons: [Lesson]) {
      self.name = name
      self.outcome = outcome
      self.lessons = lessons
    }
  }

  /// A term of the glossary.
  public struct Term: Sendable {
    /// The term.
    public var term: String
    /// Other forms of it.
    public var also: [String]
    /// The meaning.
    public var meaning: String
    /// The code of the lesson that teaches it.
    public var lesson: String?

    /// A term whose parts are known.
    public init(term: String, also: [String], meaning: String, lesson: String?) {
      self.term = term
      self.also = also
      self.meaning = meaning
      self.lesson = lesson
    }
  }

  /// A file of the site.
  public struct File: Sendable {
    /// Its name; all lie in one folder.
    public var name: String
    /// What it holds.
    public var text: String
  }

  let title: String
  let length: String
  let parts: [Part]
  let terms: [Term]
  var lessons: [Lesson] { parts.flatMap(\.lessons) }

  /// A site of a course.
  ///
  /// - Parameters:
  ///   - title: The title of the course.
  ///   - length: Its length in words, such as `20 JP`.
  ///   - parts: The modules in order.
  ///   - terms: The glossary in alphabetical order.
  public init(title: String, length: String, parts: [Part], terms: [Term]) {
    self.title = title
    self.length = length
    self.parts = parts
    self.terms = terms
  }

  /// All files, the contents first.
  public var files: [File] {
    [
      File(name: SitePage.contents, text: contents), File(name: SitePage.glossary, text: glossary),
      File(name: SitePage.styleSheet, text: SiteStyle.css),
    ]
      + parts.flatMap { part in part.lessons.map { File(name: $0.file, text: page($0, in: part)) } }
  }

  /// A link to a lesson by its code; the code alone where there is no such lesson.
  func link(_ code: String) -> String {
    guard let lesson = lessons.first(where: { $0.code == code }) else { return HTML.escaped(code) }
    return "<a href=\"\(lesson.file)\">\(HTML.escaped(lesson.name))</a>"
  }
}
