import Foundation
import Records
import Spreadsheet

/// How a recap is written.
public struct RecapOptions: Sendable {
  /// Whether `;` separates the cells, as Indonesian spreadsheets expect; otherwise `,`.
  public var usesSemicolon = true
  /// Whether a comma stands before decimals.
  public var usesDecimalComma = true
  /// Whether civil servants' numbers are in it; nobody needs them to read marks.
  public var includesNIP = false

  /// Whether each page is written as PDF too.
  public var printsPages = true

  /// Options as Indonesian spreadsheets expect.
  public init() {}
}

/// What a recap left in its folder.
public struct RecapFiles: Sendable, Equatable {
  /// The folder.
  public let folder: String
  /// The recap as comma-separated values.
  public let recap: String
  /// The recap as a workbook.
  public let workbook: String
  /// The feedback pages, below the folder.
  public let pages: [String]
  /// Participants without any draft, who have no page.
  public let withoutDraft: [ClassMember]
}

/// Why a recap cannot be written.
public enum RecapError: Error, Sendable, Equatable {
  /// The class file stands in the way.
  case cohort(CohortError)
  /// Nobody has handed anything in.
  case nothingToReport
  /// A task of the class is not in the course.
  case task(String)
  /// A page cannot be drawn: the fonts are missing.
  case notDrawn(path: String)
  /// A file of the folder cannot be written; why, in Indonesian.
  case notWritable(path: String, reason: String)
}

/// What there is of one participant for one task: the newest draft with evidence and mark.
struct TaskResult: Sendable {
  var graded: GradedDraft?
  var findings: [String: Int] = [:]
  var mark: FeedbackPage.HumanMark?
  var drafts = 0
}

extension Cohort {
  /// The newest draft of each participant for a task, with evidence and mark.
  func results(for exercise: String) throws(RecordsError) -> [PersonCode: TaskResult] {
    var results: [PersonCode: TaskResult] = [:]
    var newest: [PersonCode: String] = [:]
    for entry in try file.entries(of: Submission.self, subject: exercise, details: false) {
      guard let person = entry.person else { continue }
      results[person, default: TaskResult()].drafts += 1
      newest[person] = entry.id.description
    }
    for entry in try file.entries(of: MachineScore.self, subject: exercise) {
      guard let person = entry.person, entry.fact.submission == newest[person] else { continue }
      results[person]?.graded = entry.fact.detail.flatMap { GradedDraft(json: $0.evidence) }
    }
    for entry in try file.entries(of: CheckResult.self, subject: exercise, details: false) {
      guard let person = entry.person, entry.fact.submission == newest[person] else { continue }
      results[person]?.findings = entry.fact.bySeverity
    }
    let markers = Dictionary(
      try file.people(.marker).map { ($0.code, $0.identity?.fullName ?? $0.code.description) },
      uniquingKeysWith: { first, _ in first })
    for entry in try file.entries(of: Mark.self, subject: exercise) {
      guard let person = entry.person, entry.fact.submission == newest[person] else { continue }
      results[person]?.mark = FeedbackPage.HumanMark(
        score: entry.fact.score, levels: entry.fact.levels, marker: markers[entry.author] ?? "",
        comment: entry.fact.detail?.comment, openGates: entry.fact.openGates)
    }
    return results
  }

  /// The codes of the tasks for which drafts came in.
  func submittedTasks() throws(RecordsError) -> [String] {
    Set(try file.current(Submission.self, details: false).map(\.fact.exercise)).sorted()
  }
}
