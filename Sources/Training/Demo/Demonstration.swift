public import Curriculum
import Foundation
public import Reporting

/// A whole workshop on the sample data that are shipped: the use case behind `bimtek peragaan`.
///
/// Each step is the use case that a command of its own offers; nothing is done only for show.
public struct Demonstration: Sendable {
  /// The folder with the results, as it is told.
  public let folder: String
  /// The task that the sample drafts answer.
  public static let task = "E37"
  /// The draft that is checked for everyone to see.
  public static let checkedDraft = "naskah/dimas raharjo.md"
  /// The passphrase of the demonstration's key: known to everyone, so that the key is worth nothing.
  public static let passphrase = "peragaan kabupaten arunaya"

  static let classFile = "kelas-arunaya.bimtek"
  static let keyFile = "kunci-peragaan.json"

  let library: ContentLibrary
  let url: URL
  /// The environment with the results as its working folder, so that nothing else of this laptop is touched.
  let environment: Environment

  /// Makes the folder and copies the sample data into it.
  public init(
    in requested: String?, library: ContentLibrary, environment: Environment
  ) throws(DemonstrationProblem) {
    let source = library.root.appending(path: "curriculum/peragaan")
    guard FileManager.default.fileExists(atPath: source.path) else { throw .sample("curriculum/peragaan") }
    let folder = try DemonstrationFolder(requested, environment: environment)
    self.folder = folder.name
    url = folder.url
    self.library = library
    var own = environment
    own.workingDirectory = URL(filePath: folder.url.path, directoryHint: .isDirectory)
    own.variables["XDG_DATA_HOME"] = folder.url.appending(path: ".data").path
    self.environment = own
    for name in ["peserta.csv", "nilai.csv", "sertifikat.yaml", "naskah"] {
      do {
        try FileCopy.copy(
          source.appending(path: name), to: url.appending(path: name))
      } catch {
        throw FileManager.default.fileExists(atPath: source.appending(path: name).path)
          ? .notWritable(path: folder.name) : .sample("curriculum/peragaan/" + name)
      }
    }
  }

  /// The beginning of a lesson, in Markdown.
  public func lesson() throws(DemonstrationProblem) -> (code: String, title: String, excerpt: String) {
    let id = library.course().value?.lessons.first { $0.name == "teras" }
    guard let id, let lesson = library.lesson(id).value else { throw .sample("pelajaran teras") }
    var sections = 0
    let lines = lesson.body.split(separator: "\n", omittingEmptySubsequences: false).prefix { line in
      if line.hasPrefix("## ") { sections += 1 }
      return sections < 2
    }
    return (lesson.code, lesson.title, lines.joined(separator: "\n"))
  }

  /// The check of one draft.
  public func check() async throws(DemonstrationProblem) -> CheckReport {
    var request = Checker.Request()
    request.paths = [Demonstration.checkedDraft]
    let library = self.library
    let outcome = await Checker(environment: environment, lessons: { library.lessonsByRule() }).check(request)
    guard outcome.failures.isEmpty else { throw .sample(Demonstration.checkedDraft) }
    return outcome.report
  }

  /// Makes the class, takes its participants in, and writes three days of attendance down.
  public func makeClass() throws(CohortError) -> (cohort: Cohort, roster: RosterImport) {
    guard let first = Day("2025-10-14"), let last = Day("2025-10-16"),
      let description = Cohort.Description(
        title: "Bimbingan Teknis Penulisan Berita dan Pengelolaan Media Sosial", firstDay: first,
        lastDay: last, place: "Aula Dinas Komunikasi dan Informatika")
    else { throw CohortError(path: Demonstration.classFile, .damaged) }
    let cohort = try Cohort.create(
      at: Demonstration.classFile, description, by: "Panitia", environment: environment)
    guard case .success(let roster) = try cohort.enrol(fromFile: "peserta.csv", by: "Panitia") else {
      throw CohortError(path: "peserta.csv", .damaged)
    }
    for day in 1...3 {
      try cohort.recordAttendance(
        session: "hari-\(day)", absent: day == 1 ? [] : ["12"], by: "Panitia")
    }
    return (cohort, roster)
  }

  /// Loads the task of the sample drafts.
  public func gradingTask() throws(DemonstrationProblem) -> GradingTask {
    do { return try GradingTask(Demonstration.task, from: library) } catch {
      throw .sample("tugas \(Demonstration.task)")
    }
  }

  /// Takes the sample drafts in.
  public func takeIn(_ cohort: Cohort, task: GradingTask) async throws(IntakeError) -> SubmissionIntake {
    try await cohort.takeIn(folder: "naskah", task: task, by: "Panitia")
  }

  /// Writes down the marks of the fictional assessor.
  public func mark(_ cohort: Cohort, task: GradingTask) throws -> [MarkedDraft] {
    guard let bytes = try? environment.bytes(of: "nilai.csv"), let marks = SampleMarks(bytes) else {
      throw DemonstrationProblem.sample("curriculum/peragaan/nilai.csv")
    }
    return try marks.decisions.map { try cohort.mark($0, task: task) }
  }

  /// Writes recap and feedback.
  public func recap(_ cohort: Cohort) throws(RecapError) -> RecapFiles {
    try cohort.writeRecap(to: "hasil", library: library)
  }
}
