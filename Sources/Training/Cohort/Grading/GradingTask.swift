import Bahasa
import Credentials
public import Curriculum
import Foundation
import Reporting
import RuleKit
import Rules
import Scoring
import SourceText

/// A writing task made ready for assessing many drafts.
public struct GradingTask: Sendable {
  /// Why a task cannot be graded.
  public enum Failure: Error, Sendable, Equatable {
    /// No exercise has this code; these are near.
    case unknown(near: [String])
    /// The exercise is not a text to be written.
    case notWriting(kind: String)
    /// The course is broken at these places.
    case content([String])
  }

  /// The exercise.
  public let exercise: Exercise
  /// The code of the exercise, `E37`.
  public var code: String { exercise.code }
  /// The rubric with its criteria.
  public let rubric: Rubric
  /// The digest of the rubric's text, so that a stale one is noticed.
  let rubricDigest: String
  private let rubricFile: URL
  let writing: WritingTask
  let material: WritingMaterial
  let linter: Linter
  /// The findings in the draft that was to be rewritten.
  let sourceFindings: [Finding]?
  let settings: Settings
  /// What everyone was given: the wording of the task, the fact sheet and the draft to be rewritten.
  let templates: [String]
  let lessons: [RuleCode: CheckReport.LessonLink]
  /// A report on no file, with the catalogue: the form of the report on each draft.
  let report: CheckReport
  /// The lesson that the exercise practises.
  let ownLesson: CheckReport.LessonLink?

  /// Loads a task by the code of its exercise, `E37`.
  public init(_ typed: String, from library: ContentLibrary) throws(Failure) {
    let code = typed.uppercased()
    let codes = library.exercisesByCode()
    guard let id = codes[code] else {
      let near = nearestName(to: code, among: Array(codes.keys)).map { [$0] } ?? []
      throw .unknown(near: near)
    }
    let exercise = try GradingTask.value(library.exercise(id))
    guard case .writing(let writing) = exercise.task else { throw .notWriting(kind: exercise.kind.title) }
    guard let rubricID = exercise.rubric else { throw .content(["\(id): kunci “rubric” tidak ada."]) }
    let rubric = try GradingTask.value(library.rubric(rubricID))
    var sheet: FactSheet?
    if let name = exercise.factSheet { sheet = try GradingTask.value(library.factSheet(name)) }
    let prompt = try GradingTask.value(library.prompt(of: id))
    let rubricFile = library.root.appending(path: "exercises/rubrics/\(rubricID).yaml")
    var settings = Settings()
    // The contact that the sheet hands out is the agency's own, so that giving it away is no finding.
    settings.official.numbers = Set(
      (sheet?.facts ?? []).filter { $0.kind == .contact }.flatMap { [$0.text] + $0.values }
        .map { $0.filter { $0.isASCII && $0.isNumber } }.filter { $0.count >= 5 })
    self.exercise = exercise
    self.rubric = rubric
    self.writing = writing
    self.settings = settings
    self.rubricFile = rubricFile
    rubricDigest = GradingTask.digest(rubricFile)
    templates =
      [prompt, sheet?.summary ?? "", writing.source ?? "", writing.comment ?? ""]
      + (sheet?.facts.map(\.text) ?? []) + (sheet?.quotes.map(\.words) ?? [])
    material = WritingMaterial(writing, prompt: prompt, factSheet: sheet, rubric: rubric)
    linter = WordKnowledge.shared.linter(Rule.all, settings: settings)
    sourceFindings = writing.source.map { [linter] source in
      linter.check(
        Draft(name: "naskah-asal.md", source: SourceText(source), format: .markdown, settings: settings))
    }
    lessons = library.lessonsByRule()
    report = CheckReport(files: [], rules: Rule.all, lessons: lessons)
    ownLesson = library.lesson(exercise.lesson).value.map {
      CheckReport.LessonLink(code: $0.code, title: $0.title)
    }
  }

  /// Whether the file of the rubric still is the one that was read.
  var isRubricCurrent: Bool { GradingTask.digest(rubricFile) == rubricDigest }

  private static func digest(_ file: URL) -> String {
    SHA256.hexadecimal(of: Array((try? Data(contentsOf: file)) ?? Data()))
  }

  private static func value<Value>(_ loaded: Loaded<Value>) throws(Failure) -> Value {
    guard let value = loaded.value else { throw .content(loaded.problems.map(\.description)) }
    return value
  }
}
