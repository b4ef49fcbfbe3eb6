public import Foundation

/// The course and its exercises on disk.
///
/// Nothing is read before it is asked for, and nothing is kept.
public struct ContentLibrary: Sendable {
  /// The folder that holds `curriculum/` and `exercises/`.
  public let root: URL

  /// Looks at a content root.
  public init(root: URL) { self.root = root }

  var files: ContentFiles { ContentFiles(root: root) }

  /// The course.
  public func course() -> Loaded<Course> { parsed(ContentRootSearch.marker) { Course.parse($0) } }

  /// A lesson.
  public func lesson(_ id: ContentID) -> Loaded<Lesson> {
    parsed(ContentLibrary.path(ofLesson: id)) { Lesson.parse($0, id: id) }
  }

  /// The facilitator's notes of a lesson, in Markdown.
  public func facilitatorNotes(of id: ContentID) -> Loaded<String> {
    files.text("curriculum/\(id).fasilitator.md")
  }

  /// An exercise.
  public func exercise(_ id: ContentID) -> Loaded<Exercise> {
    parsed(ContentLibrary.path(ofExercise: id)) { Exercise.parse($0, id: id) }
  }

  /// What the learner gets, in Markdown.
  public func prompt(of id: ContentID) -> Loaded<String> { files.text("exercises/\(id)/soal.md") }

  /// The reference answer, in Markdown; for after the attempt.
  public func answerKey(of id: ContentID) -> Loaded<String> { files.text("exercises/\(id)/kunci.md") }

  /// A fact sheet.
  public func factSheet(_ id: String) -> Loaded<FactSheet> {
    named(id, in: "exercises/fact-sheets") { FactSheet.parse($0, file: $1) }
  }

  /// A rubric.
  public func rubric(_ id: String) -> Loaded<Rubric> {
    named(id, in: "exercises/rubrics") { Rubric.parse($0, file: $1) }
  }

  /// The points of the course's origins.
  public func seeds() -> Loaded<[SeedPoint]> {
    let path = "curriculum/seeds.yaml"
    return parsed(path) { .parsing($0, file: path) { $0.requiredList("seeds", SeedPoint.read) } }
  }

  /// The file of a lesson, relative to the root.
  public static func path(ofLesson id: ContentID) -> String { "curriculum/\(id).md" }

  /// The file of an exercise, relative to the root.
  public static func path(ofExercise id: ContentID) -> String { "exercises/\(id)/exercise.yaml" }

  private func named<Value: Sendable>(
    _ id: String, in folder: String, _ parse: (_ yaml: String, _ file: String) -> Loaded<Value>
  ) -> Loaded<Value> {
    guard ContentID.isName(id) else {
      let message = "Nama “\(id)” hanya boleh memakai huruf kecil, angka, dan tanda hubung."
      return Loaded(nil, [ContentProblem(.validValues, file: folder, message)])
    }
    let path = "\(folder)/\(id).yaml"
    return parsed(path) { parse($0, path) }
  }

  private func parsed<Value: Sendable>(_ path: String, _ parse: (String) -> Loaded<Value>) -> Loaded<Value> {
    let text = files.text(path)
    guard let source = text.value else { return Loaded(nil, text.problems) }
    return parse(source)
  }
}
