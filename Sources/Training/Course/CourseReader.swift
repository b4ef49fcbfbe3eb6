public import Curriculum
public import Markdown
import SourceText

/// Reading the course: contents, looking a lesson up, opening it, keeping the place.
///
/// Reading never depends on progress: where the file of progress cannot be opened, lessons open all the same.
public struct CourseReader: Sendable {
  /// A lesson ready to be read.
  public struct OpenedLesson: Sendable {
    /// What its front matter says.
    public let lesson: Lesson
    /// The module it belongs to.
    public let module: Module?
    /// The text.
    public let document: Document
    /// The block at which reading goes on.
    public let place: Int
    /// The lesson after it.
    public let next: CourseContents.Entry?
    /// The lesson before it.
    public let previous: CourseContents.Entry?
  }

  /// Why a lesson cannot be opened.
  public enum Failure: Error, Sendable {
    /// Nothing of that name; these are near.
    case unknown(near: [CourseContents.Entry])
    /// The file is broken.
    case broken([ContentProblem])
  }

  private let library: ContentLibrary
  private let progress: TraineeProgress?

  /// Reads a course, with a trainee's progress if it can be kept.
  public init(_ library: ContentLibrary, progress: TraineeProgress?) {
    self.library = library
    self.progress = progress
  }

  /// The table of contents.
  public func contents() -> Loaded<CourseContents> {
    let loaded = library.course()
    guard let course = loaded.value else { return Loaded(nil, loaded.problems) }
    let places = (try? progress?.places()) ?? []
    let modules = course.modules.map { module in
      CourseContents.Part(
        code: module.code, title: module.title, outcome: module.outcome,
        lessons: module.lessons.map { id in entry(id, places.first { $0.lesson == id }) })
    }
    let lessons = modules.flatMap(\.lessons)
    let last = places.last?.lesson
    let begun = lessons.first { $0.id == last && $0.state == .started }
    let after = last.flatMap { course.lesson(after: $0) }.flatMap { id in lessons.first { $0.id == id } }
    let unread = after?.state == .finished ? nil : after
    return Loaded(
      CourseContents(
        title: course.title, jp: course.jp, modules: modules,
        resume: begun ?? unread ?? lessons.first { $0.state != .finished }), loaded.problems)
  }

  /// The lesson that a typed name means: a code, a slug, a path or a title.
  public func find(_ name: String) throws(Failure) -> ContentID {
    let codes = library.lessonsByCode()
    if let code = LessonName.code(name), let id = codes[code] { return id }
    let ids = library.course().value?.lessons ?? library.lessonIDs()
    let slug = LessonName.slug(name)
    if let id = ids.first(where: { $0.name == slug || $0.description == slug }) { return id }
    let entries = ids.map { entry($0, nil) }
    let meant = entries.filter { LessonName.words($0.title).contains(LessonName.words(name)) }
    if meant.count == 1 { return meant[0].id }
    throw .unknown(near: meant.isEmpty ? near(name, entries) : Array(meant.prefix(5)))
  }

  /// Opens a lesson.
  ///
  /// - Parameters:
  ///   - id: The lesson.
  ///   - withNotes: Whether objectives and the facilitator's notes follow the text.
  /// - Returns: The lesson, its text and its neighbours.
  /// - Throws: `Failure.broken` with every problem of the file.
  public func open(_ id: ContentID, withNotes: Bool = false) throws(Failure) -> OpenedLesson {
    let loaded = library.lesson(id)
    guard let lesson = loaded.value else { throw .broken(loaded.problems) }
    let course = library.course().value
    let notes = withNotes ? "\n\n" + self.notes(lesson) : ""
    let place = ((try? progress?.places()) ?? []).first { $0.lesson == id }
    return OpenedLesson(
      lesson: lesson, module: course?.module(of: id),
      document: Document(parsing: SourceText(lesson.body + notes)), place: place?.block ?? 0,
      next: course?.lesson(after: id).map { entry($0, nil) },
      previous: course?.lesson(before: id).map { entry($0, nil) })
  }

  /// Keeps the place.
  ///
  /// - Parameters:
  ///   - id: The lesson.
  ///   - block: The block on top of the screen.
  ///   - isFinished: Whether the end was seen; reading begins anew then.
  /// - Throws: Why progress cannot be written.
  public func remember(_ id: ContentID, block: Int, isFinished: Bool) throws(ProgressFailure) {
    try progress?.visit(id, block: isFinished ? 0 : block, isFinished: isFinished)
  }

  private func entry(_ id: ContentID, _ place: TraineeProgress.Place?) -> CourseContents.Entry {
    let lesson = library.lessonHead(id)
    let state: CourseContents.State = place.map { $0.isFinished ? .finished : .started } ?? .unread
    return CourseContents.Entry(
      id: id, code: lesson?.code ?? "", title: lesson?.title ?? id.description, minutes: lesson?.minutes ?? 0,
      state: state, isReadable: lesson != nil)
  }

  private func near(_ name: String, _ entries: [CourseContents.Entry]) -> [CourseContents.Entry] {
    let typed = LessonName.words(name)
    let candidates = entries.flatMap {
      [$0.code, $0.id.name] + $0.title.split(separator: " ").map(String.init)
    }
    guard let nearest = nearestName(to: typed, among: candidates) else { return [] }
    return Array(
      entries.filter {
        [$0.code, $0.id.name].contains(nearest) || $0.title.split(separator: " ").contains { $0 == nearest }
      }.prefix(5))
  }

  private func notes(_ lesson: Lesson) -> String {
    let objectives = lesson.objectives.map { "- \($0)" }.joined(separator: "\n")
    let notes = library.facilitatorNotes(of: lesson.id).value ?? "Catatan fasilitator belum ada."
    return "---\n\n**Tujuan pelajaran**\n\n\(objectives)\n\n\(notes)"
  }
}

/// The forms in which people name a lesson or an exercise.
enum LessonName {
  /// `L08` of `l08`, `L8`, `l-8`; nil for what is no code.
  static func code(_ name: String, letter: String = "L") -> String? {
    let folded = name.uppercased().filter { $0.isLetter || $0.isNumber }
    let digits = folded.hasPrefix(letter) ? folded.dropFirst() : folded[...]
    guard let number = Int(digits), (0...99).contains(number) else { return nil }
    return letter + (number < 10 ? "0\(number)" : "\(number)")
  }

  /// Lower case, words joined with hyphens, file endings left out.
  static func slug(_ name: String) -> String {
    let text = name.lowercased().split { $0 == " " || $0 == "_" }.joined(separator: "-")
    return text.hasSuffix(".md") ? String(text.dropLast(3)) : text
  }

  /// Letters and digits in lower case, words between single blanks.
  static func words(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
