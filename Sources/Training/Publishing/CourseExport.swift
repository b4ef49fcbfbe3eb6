public import Curriculum
import Drawing
import Reporting

/// Writes the course for readers and systems outside: pages, a booklet, a question bank.
public struct CourseExport: Sendable {
  /// What is written.
  public enum Format: String, Sendable, CaseIterable {
    /// A page for each lesson, with contents and glossary.
    case html
    /// A booklet on A4.
    case pdf
    /// The question bank for Moodle.
    case moodleXML = "moodle-xml"
    /// The question bank as text that Moodle and others read.
    case gift
  }

  /// What was written.
  public struct Result: Sendable {
    /// The files, the one to open first at the head.
    public var files: [String]
    /// What the result holds, in numbers.
    public var count: Int
    /// Exercises that the format cannot hold.
    public var omitted: [OmittedExercise]
    /// How many exercises or items of a kind became questions of another kind.
    public var adapted: [ExerciseKind: Int]
    /// What was wrong with files that were left out or read in part.
    public var problems: [ContentProblem]
  }

  private let library: ContentLibrary
  private let environment: Environment

  /// An export of a course.
  public init(_ library: ContentLibrary, environment: Environment) {
    self.library = library
    self.environment = environment
  }

  /// Writes a format into a folder.
  ///
  /// - Parameters:
  ///   - format: What to write.
  ///   - folder: Where to; made where it is missing. Pages want an empty one.
  ///   - withNotes: Whether the facilitator's notes are included.
  ///   - overwrites: Whether files of the same names are replaced.
  /// - Returns: What was written and left out.
  /// - Throws: Why nothing, or not everything, could be written.
  public func write(
    _ format: Format, to folder: String, withNotes: Bool = false, overwrites: Bool = false
  ) throws(ExportProblem) -> Result {
    switch format {
    case .html:
      let book = try LessonBook(library, withNotes: withNotes)
      let place = try ExportFolder(
        folder, mustBeEmpty: true, overwrites: overwrites, environment: environment)
      var files: [String] = []
      for file in book.site.files { files.append(try place.write(Array(file.text.utf8), to: file.name)) }
      return Result(
        files: files, count: book.lessons.count, omitted: [], adapted: [:], problems: book.problems)
    case .pdf:
      let book = try LessonBook(library, withNotes: withNotes)
      let drawn = Booklet(book).document
      let place = try ExportFolder(
        folder, mustBeEmpty: false, overwrites: overwrites, environment: environment)
      let bytes: [UInt8]
      do {
        bytes = try drawn.pdf()
      } catch {
        throw .refused(path: folder, reason: DrawingReason.words(error))
      }
      let file = try place.write(bytes, to: "buku-pelajaran.pdf")
      return Result(
        files: [file], count: drawn.pages.count, omitted: [], adapted: [:], problems: book.problems)
    case .moodleXML, .gift:
      let bank = try QuestionBank(library)
      let isXML = format == .moodleXML
      let text = isXML ? MoodleXML(bank).text : GIFT(bank).text
      let place = try ExportFolder(
        folder, mustBeEmpty: false, overwrites: overwrites, environment: environment)
      let file = try place.write(Array(text.utf8), to: isXML ? "bank-soal.xml" : "bank-soal.gift")
      return Result(
        files: [file], count: bank.questions.count, omitted: bank.omitted, adapted: bank.adapted,
        problems: bank.problems)
    }
  }
}
