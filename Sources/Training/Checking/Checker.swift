import Bahasa
import Curriculum
import Foundation
public import Reporting
public import RuleKit
import Rules

/// Checks files, folders and standard input: the use case behind `bimtek periksa`.
public struct Checker: Sendable {
  /// What someone asked to be checked.
  public struct Request: Sendable {
    /// Files and folders, as they were typed.
    public var paths: [String] = []
    /// A kind that wins over the front matter.
    public var kind: DraftKind?
    /// A channel that wins over the front matter.
    public var channel: Channel?
    /// What standard input is called, if it is to be checked.
    public var standardInputName: String?

    /// A request for nothing.
    public init() {}
  }

  /// A path that could not be checked.
  public struct Failure: Error, Sendable {
    /// Why.
    public enum Reason: Sendable {
      /// There is no such file; these are near.
      case missing(similar: [String])
      /// The folder holds no `.md` or `.txt`.
      case noDrafts
      /// The system does not let it be read.
      case unreadable(reason: String)
      /// It is larger than a draft may be.
      case tooLarge(limit: Int)
      /// It is no text.
      case notText
      /// The settings file is broken.
      case settings(line: Int, message: String)
    }
    /// The path as it was typed or found.
    public let path: String
    /// Why.
    public let reason: Reason
  }

  /// What was found, and what could not be read.
  public struct Outcome: Sendable {
    /// The report on all that could be read.
    public let report: CheckReport
    /// The rest.
    public let failures: [Failure]
  }

  private let environment: Environment
  private let lessons: @Sendable () -> [RuleCode: CheckReport.LessonLink]

  /// A checker that links findings to lessons, which it asks for once a finding needs one.
  public init(
    environment: Environment, lessons: @escaping @Sendable () -> [RuleCode: CheckReport.LessonLink] = { [:] }
  ) {
    self.environment = environment
    self.lessons = lessons
  }

  /// Checks all that is asked, several files at a time, and reports in the order of the paths.
  public func check(_ request: Request, standardInput: [UInt8] = []) async -> Outcome {
    var failures: [Failure] = []
    var jobs: [(path: String, bytes: [UInt8]?)] = []
    var settings = SettingsCache(environment: environment)
    let rootSettings = settings.settings(for: environment.workingDirectory, failures: &failures)
    let finder = DraftFinder(ignoring: rootSettings.ignored)
    for path in request.paths {
      switch finder.files(at: path, in: environment.workingDirectory) {
      case .success(let files): jobs += files.map { ($0, nil) }
      case .failure(let error): failures.append(Failure(path: path, reason: reason(error.failure)))
      }
    }
    if let name = request.standardInputName { jobs.append((name, standardInput)) }
    let reader = DraftReader(kind: request.kind, channel: request.channel)
    var work: [Work] = []
    for job in jobs {
      let url = URL(filePath: job.path, relativeTo: environment.workingDirectory)
      let own = settings.settings(for: url.deletingLastPathComponent(), failures: &failures)
      work.append(
        Work(path: job.path, url: url, bytes: job.bytes, settings: own, linter: settings.linter(for: own)))
    }
    let results = await run(work, reader: reader)
    let files = results.compactMap { try? $0.get() }
    for case .failure(let failure) in results { failures.append(failure) }
    let links = files.contains { !$0.findings.isEmpty } ? lessons() : [:]
    return Outcome(report: CheckReport(files: files, rules: Rule.all, lessons: links), failures: failures)
  }

  private struct Work: Sendable {
    let path: String
    let url: URL
    let bytes: [UInt8]?
    let settings: Settings
    let linter: Linter
  }

  /// Checks at most one file a core at a time; the order of the results is that of the work.
  private func run(_ work: [Work], reader: DraftReader) async -> [Result<FileReport, Failure>] {
    var results = [Result<FileReport, Failure>?](repeating: nil, count: work.count)
    await withTaskGroup(of: (Int, Result<FileReport, Failure>).self) { group in
      var next = 0
      func start() {
        let index = next
        let item = work[index]
        next += 1
        group.addTask { (index, Checker.checkFile(item, reader: reader)) }
      }
      while next < min(work.count, ProcessInfo.processInfo.activeProcessorCount) { start() }
      while let (index, result) = await group.next() {
        results[index] = result
        if next < work.count { start() }
      }
    }
    return results.compactMap { $0 }
  }

  private static func checkFile(_ work: Work, reader: DraftReader) -> Result<FileReport, Failure> {
    do {
      let opened =
        if let bytes = work.bytes {
          try reader.open(bytes, name: work.path, settings: work.settings)
        } else {
          try reader.open(work.url, name: work.path, settings: work.settings)
        }
      let reading = work.linter.read(opened.draft)
      let findings = (opened.problems + work.linter.check(reading)).sorted {
        $0.range.lowerBound < $1.range.lowerBound
      }
      return .success(FileReport(path: work.path, reading: reading, findings: findings))
    } catch {
      let reason: Failure.Reason =
        switch error {
        case .unreadable(let reason): .unreadable(reason: reason)
        case .tooLarge(let limit): .tooLarge(limit: limit)
        case .notText: .notText
        }
      return .failure(Failure(path: work.path, reason: reason))
    }
  }

  private func reason(_ failure: DraftFinder.Failure) -> Failure.Reason {
    switch failure {
    case .missing(let similar): .missing(similar: similar)
    case .noDrafts: .noDrafts
    case .unreadableFolder: .unreadable(reason: "folder tidak dapat dibuka")
    }
  }
}
