extension Loaded {
  /// Parses a YAML text and reads it, with everything that is wrong as problems.
  ///
  /// - Parameters:
  ///   - yaml: The text.
  ///   - file: Its file, for problems.
  ///   - firstLine: The line of the file on which it begins.
  ///   - read: Asks for the keys.
  /// - Returns: The value if it can be used, and the problems.
  public static func parsing(
    _ yaml: String, file: String, firstLine: Int = 1, _ read: (inout YAMLFields) -> Value
  ) -> Loaded<Value> {
    do {
      return YAMLFields.read(try YAMLNode.parse(yaml, firstLine: firstLine), file: file, read)
    } catch {
      return Loaded(nil, [ContentProblem(error, file: file)])
    }
  }
}

extension Exercise {
  /// Reads the text of an `exercise.yaml`.
  public static func parse(_ yaml: String, id: ContentID, file: String? = nil) -> Loaded<Exercise> {
    let loaded = Loaded<Exercise?>.parsing(yaml, file: file ?? ContentLibrary.path(ofExercise: id)) {
      Exercise.read(&$0, id: id)
    }
    return Loaded(loaded.value ?? nil, loaded.problems)
  }
}

extension Lesson {
  /// Reads the text of a lesson's file.
  public static func parse(_ source: String, id: ContentID) -> Loaded<Lesson> {
    let file = ContentLibrary.path(ofLesson: id)
    let front = FrontMatter(source)
    guard let yaml = front.yaml else {
      let message = "Pelajaran harus diawali bagian depan di antara dua baris “---”."
      return Loaded(nil, [ContentProblem(.requiredKeys, file: file, message)])
    }
    return .parsing(yaml, file: file, firstLine: front.yamlLine) {
      Lesson.read(&$0, id: id, body: front.body, bodyLine: front.bodyLine)
    }
  }
}

extension FactSheet {
  /// Reads the text of a fact sheet, one of the course or an officer's own.
  public static func parse(_ yaml: String, file: String) -> Loaded<FactSheet> {
    .parsing(yaml, file: file) { FactSheet.read(&$0) }
  }
}

extension Rubric {
  /// Reads the text of a rubric.
  public static func parse(_ yaml: String, file: String) -> Loaded<Rubric> {
    .parsing(yaml, file: file) { Rubric.read(&$0) }
  }
}

extension Course {
  /// Reads the text of a `course.yaml`.
  public static func parse(_ yaml: String) -> Loaded<Course> {
    .parsing(yaml, file: ContentRootSearch.marker) { Course.read(&$0) }
  }
}
