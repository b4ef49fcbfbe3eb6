/// A term of the trade with its meaning in plain words.
public struct GlossaryTerm: Sendable, Equatable {
  /// The term.
  public let term: String
  /// Other forms and abbreviations of it.
  public let also: [String]
  /// The meaning, in one sentence.
  public let meaning: String
  /// The code of the lesson that teaches it.
  public let lesson: String?
  /// The line of the file.
  public let line: Int

  static func read(_ fields: inout YAMLFields) -> GlossaryTerm {
    GlossaryTerm(
      term: fields.text("term"), also: fields.texts("also"), meaning: fields.text("meaning"),
      lesson: fields.optionalText("lesson"), line: fields.line)
  }
}

extension ContentLibrary {
  /// The glossary of the course.
  public func glossary() -> Loaded<[GlossaryTerm]> {
    let path = "curriculum/glossary.yaml"
    let text = files.text(path)
    guard let source = text.value else { return Loaded(nil, text.problems) }
    return .parsing(source, file: path) { $0.requiredList("terms", GlossaryTerm.read) }
  }
}
