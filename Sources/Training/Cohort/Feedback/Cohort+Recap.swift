public import Curriculum
import Drawing
import Foundation
import Records
import Scoring
import Spreadsheet

extension Cohort {
  /// Writes a recap and one feedback page a participant and task into one folder.
  ///
  /// Pages and recap of an earlier run are replaced; nothing else in the folder is touched.
  public func writeRecap(
    to folder: String, library: ContentLibrary, options: RecapOptions = RecapOptions()
  ) throws(RecapError) -> RecapFiles {
    var tasks: [(task: GradingTask, results: [PersonCode: TaskResult])] = []
    let people: [Person]
    let title: String
    do {
      people = try using { file throws(RecordsError) in try file.people(.participant) }
      title = try description()?.title ?? ""
      for code in try using({ _ throws(RecordsError) in try submittedTasks() }) {
        guard let task = try? GradingTask(code, from: library) else { throw RecapError.task(code) }
        tasks.append((task, try using { _ throws(RecordsError) in try results(for: code) }))
      }
    } catch let error as CohortError {
      throw .cohort(error)
    } catch let error as RecapError {
      throw error
    } catch {
      throw .nothingToReport
    }
    guard !tasks.isEmpty else { throw .nothingToReport }
    let root = environment.resolve(folder)
    let writer = CSVWriter(
      delimiter: options.usesSemicolon ? .semicolon : .comma,
      decimalMark: options.usesDecimalComma ? .comma : .dot, writesMark: true)
    let table = RecapTable(people: people, tasks: tasks, includesNIP: options.includesNIP)
    try save(Data(writer.write(table.rows)), at: root, "rekap.csv")
    let components = try finalSheets(library, includesNIP: options.includesNIP)
    try save([table.marks] + components + table.sheets, at: root, "rekap.xlsx")
    let moodle = CSVWriter(delimiter: .comma, decimalMark: .dot)
    try save(Data(moodle.write(MoodleTable(people: people, tasks: tasks).rows)), at: root, "moodle.csv")
    var pages: [String] = []
    for (index, person) in people.enumerated() {
      for (task, results) in tasks {
        guard let result = results[person.code], let graded = result.graded else { continue }
        let member = ClassMember(person)
        let page = FeedbackPage(
          member: member, classTitle: title, task: task, graded: graded, mark: result.mark)
        var name = FileName.of(member, index: index) + "-" + task.exercise.code.lowercased()
        if pages.contains("umpan-balik/\(name).html") { name += "-" + member.code.lowercased() }
        try save(Data(page.html.utf8), at: root, "umpan-balik/\(name).html")
        if options.printsPages {
          let bytes: [UInt8]
          do {
            bytes = try FeedbackPrint(page).document.pdf()
          } catch {
            throw RecapError.notDrawn(path: "umpan-balik/\(name).pdf")
          }
          try save(Data(bytes), at: root, "umpan-balik/\(name).pdf")
        }
        pages.append("umpan-balik/\(name).html")
      }
    }
    let empty = people.filter { person in !tasks.contains { $0.results[person.code] != nil } }
    return RecapFiles(
      folder: folder, recap: "rekap.csv", workbook: "rekap.xlsx", pages: pages,
      withoutDraft: empty.map(ClassMember.init))
  }

  /// What the final mark is made of; nothing where the course has no rules for it.
  private func finalSheets(
    _ library: ContentLibrary, includesNIP: Bool
  ) throws(RecapError) -> [OutputSheet] {
    do {
      let passing = try passing(library)
      let modules = library.course().value.map { library.quizzes($0, without: passing.rules) } ?? [:]
      return try using { file throws(RecordsError) in
        FinalSheets(
          passing: passing, evidence: try PassingEvidence(file), modules: modules,
          people: try file.people(.participant), includesNIP: includesNIP
        ).sheets
      }
    } catch let error as CohortError {
      throw .cohort(error)
    } catch PassingError.cohort(let error) {
      throw .cohort(error)
    } catch {
      return []
    }
  }

  private func save(_ sheets: [OutputSheet], at root: URL, _ name: String) throws(RecapError) {
    let url = root.appending(path: name)
    do {
      try WorkbookWriter.replace(url, with: sheets)
    } catch {
      throw .notWritable(path: url.path, reason: SystemReason.writing(url, error))
    }
  }

  private func save(_ data: Data, at root: URL, _ name: String) throws(RecapError) {
    let url = root.appending(path: name)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: url, options: .atomic)
    } catch {
      throw .notWritable(path: url.path, reason: SystemReason.writing(url, error))
    }
  }
}

/// Names of files for people: digits and small letters, whatever the person is called.
enum FileName {
  /// The number on the list (or the place in it) and the name, such as `07-siti-aminah`.
  static func of(_ member: ClassMember, index: Int) -> String {
    let place = member.number.flatMap(Int.init) ?? index + 1
    let words = member.name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = String(words.joined(separator: "-").prefix(48))
    return (place < 10 ? "0" : "") + "\(place)-" + (name.isEmpty ? member.code.lowercased() : name)
  }
}
