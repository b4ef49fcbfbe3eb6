import Curriculum

/// The lessons of a course as read for publishing, in order, with what could not be read.
struct LessonBook {
  /// A module with its lessons.
  struct Part {
    let module: Module
    let lessons: [Chapter]
  }

  /// A lesson with the facilitator's notes, if they are wanted.
  struct Chapter {
    let lesson: Lesson
    let notes: String?
  }

  let course: Course
  let parts: [Part]
  let glossary: [GlossaryTerm]
  /// What is wrong with files that were left out or read in part.
  let problems: [ContentProblem]

  var lessons: [Lesson] { parts.flatMap { $0.lessons.map(\.lesson) } }
  var codes: [ContentID: String] {
    Dictionary(lessons.map { ($0.id, $0.code) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads the course; a lesson that cannot be read is left out.
  ///
  /// - Throws: `brokenCourse` where the list of lessons cannot be read.
  init(_ library: ContentLibrary, withNotes: Bool) throws(ExportProblem) {
    let loaded = library.course()
    guard let course = loaded.value else {
      throw .brokenCourse(loaded.problems.first?.description ?? ContentRootSearch.marker)
    }
    self.course = course
    var problems = loaded.problems
    parts = course.modules.map { module in
      Part(
        module: module,
        lessons: module.lessons.compactMap { id in
          let lesson = library.lesson(id)
          problems += lesson.problems
          let notes = withNotes ? library.facilitatorNotes(of: id) : nil
          problems += notes?.problems ?? []
          return lesson.value.map { Chapter(lesson: $0, notes: notes?.value) }
        })
    }
    let glossary = library.glossary()
    problems += glossary.problems
    self.glossary = Glossary(glossary.value ?? []).terms
    self.problems = problems
  }
}

extension Lesson.Reference {
  /// The source, with the day on which it was last compared.
  var words: String {
    guard let checked else { return text }
    return "\(text) (diperiksa per \(Day(checked)?.words ?? checked))"
  }
}
