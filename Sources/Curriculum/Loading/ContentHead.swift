/// What lists show of a lesson.
public struct LessonHead: Sendable, Equatable {
  /// The path.
  public let id: ContentID
  /// The code, such as `L08`.
  public let code: String
  /// The title.
  public let title: String
  /// The planned minutes.
  public let minutes: Int
  /// The rules that the lesson explains.
  public let teaches: [String]

  init?(_ entries: YAMLNode, id: ContentID) {
    guard let code = entries["code"]?.text, let title = entries["title"]?.text,
      let minutes = entries["minutes"]?.text.flatMap({ Int($0) })
    else { return nil }
    self.id = id
    self.code = code
    self.title = title
    self.minutes = minutes
    teaches = entries["teaches"]?.elements?.compactMap(\.text) ?? []
  }
}

/// What lists show of an exercise.
public struct ExerciseHead: Sendable, Equatable {
  /// The path.
  public let id: ContentID
  /// The code, such as `E25`.
  public let code: String
  /// The title.
  public let title: String
  /// The lesson it practises.
  public let lesson: ContentID
  /// The kind.
  public let kind: ExerciseKind
  /// When it is done.
  public let use: Exercise.Use
  /// The planned minutes.
  public let minutes: Int
  /// The rules it has to do with.
  public let rules: [String]

  init?(_ entries: YAMLNode, id: ContentID) {
    guard let code = entries["code"]?.text, let title = entries["title"]?.text,
      let lesson = entries["lesson"]?.text.flatMap({ ContentID($0) }),
      let kind = entries["kind"]?.text.flatMap({ ExerciseKind(rawValue: $0) }),
      let use = entries["use"]?.text.flatMap({ Exercise.Use(rawValue: $0) }),
      let minutes = entries["minutes"]?.text.flatMap({ Int($0) })
    else { return nil }
    self.id = id
    self.code = code
    self.title = title
    self.lesson = lesson
    self.kind = kind
    self.use = use
    self.minutes = minutes
    rules = entries["rules"]?.elements?.compactMap(\.text) ?? []
  }
}

extension ContentLibrary {
  /// What lists show of a lesson; nil where that cannot be read.
  ///
  /// - Complexity: Reads the file, and parses only the entries that are wanted.
  public func lessonHead(_ id: ContentID) -> LessonHead? {
    guard let text = files.text(ContentLibrary.path(ofLesson: id)).value, let yaml = FrontMatter(text).yaml
    else { return nil }
    return YAMLNode.entries(["code", "title", "minutes", "teaches"], of: yaml).flatMap {
      LessonHead($0, id: id)
    }
  }

  /// What lists show of an exercise; nil where that cannot be read.
  ///
  /// - Complexity: Reads the file, and parses only the entries that are wanted.
  public func exerciseHead(_ id: ContentID) -> ExerciseHead? {
    guard let yaml = files.text(ContentLibrary.path(ofExercise: id)).value else { return nil }
    let keys = ["code", "title", "lesson", "kind", "use", "minutes", "rules"]
    return YAMLNode.entries(keys, of: yaml).flatMap { ExerciseHead($0, id: id) }
  }
}
