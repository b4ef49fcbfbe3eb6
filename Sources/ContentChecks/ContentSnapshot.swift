public import Curriculum

/// Everything on disk, read once for checking.
public struct ContentSnapshot: Sendable {
  /// Where it was read from.
  public let library: ContentLibrary
  /// The course, if it can be read.
  public let course: Course?
  /// The lessons that can be read.
  public let lessons: [Lesson]
  /// The exercises that can be read.
  public let exercises: [Exercise]
  /// The fact sheets that can be read.
  public let factSheets: [FactSheet]
  /// The rubrics that can be read.
  public let rubrics: [Rubric]
  /// The points of the course's origins.
  public let seeds: [SeedPoint]
  /// What was wrong on the way.
  public let readingProblems: [ContentProblem]

  /// Reads everything.
  public init(_ library: ContentLibrary) {
    self.library = library
    let course = library.course()
    let lessons = library.lessonIDs().map { library.lesson($0) }
    let exercises = library.exerciseIDs().map { library.exercise($0) }
    let sheets = library.factSheetIDs().map { library.factSheet($0) }
    let rubrics = library.rubricIDs().map { library.rubric($0) }
    let seeds = library.seeds()
    self.course = course.value
    self.lessons = lessons.compactMap(\.value)
    self.exercises = exercises.compactMap(\.value)
    factSheets = sheets.compactMap(\.value)
    self.rubrics = rubrics.compactMap(\.value)
    self.seeds = seeds.value ?? []
    readingProblems =
      course.problems + lessons.flatMap(\.problems) + exercises.flatMap(\.problems)
      + sheets.flatMap(\.problems)
      + rubrics.flatMap(\.problems) + seeds.problems
  }

  func lesson(code: String) -> Lesson? { lessons.first { $0.code == code } }

  func exercise(code: String) -> Exercise? { exercises.first { $0.code == code } }
}

extension Lesson {
  var file: String { ContentLibrary.path(ofLesson: id) }

  func problem(_ check: ContentCheck, key: String, _ message: String) -> ContentProblem {
    ContentProblem(check, file: file, line: lines[key] ?? 1, message)
  }
}

extension Exercise {
  var file: String { ContentLibrary.path(ofExercise: id) }

  func problem(_ check: ContentCheck, key: String, _ message: String) -> ContentProblem {
    ContentProblem(check, file: file, line: lines[key] ?? 1, message)
  }

  func problem(_ check: ContentCheck, line: Int, _ message: String) -> ContentProblem {
    ContentProblem(check, file: file, line: line, message)
  }
}
