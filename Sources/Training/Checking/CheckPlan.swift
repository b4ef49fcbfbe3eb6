import Foundation
import RuleKit
import Rules

/// The files behind a request, each with what counts for it.
struct CheckPlan: Sendable {
  /// In the order of the paths.
  let tasks: [CheckTask]
  /// Paths that lead to no draft, and settings that are broken.
  let failures: [Checker.Failure]
  /// Every rule that may have found something.
  let rules: [Rule]
  /// The settings and packs that count for some file.
  let sources: [URL]

  /// Finds the files and reads their settings.
  init(_ request: Checker.Request, standardInput: [UInt8], in environment: Environment) {
    var failures: [Checker.Failure] = []
    var jobs: [(path: String, bytes: [UInt8]?)] = []
    var settings = SettingsCache()
    let root = settings.agency(for: environment.workingDirectory, failures: &failures)
    let finder = DraftFinder(ignoring: root.settings.ignored, from: root.folder)
    for path in request.paths {
      switch finder.files(at: path, in: environment.workingDirectory) {
      case .success(let files): jobs += files.map { ($0, nil) }
      case .failure(let error): failures.append(Checker.Failure(path: path, reason: error.failure.reason))
      }
    }
    if let name = request.standardInputName { jobs.append((name, standardInput)) }
    let reader = DraftReader(kind: request.kind, channel: request.channel)
    var agencies = [root]
    tasks = jobs.map { job in
      let url = URL(filePath: job.path, relativeTo: environment.workingDirectory)
      let own = settings.agency(for: url.deletingLastPathComponent(), failures: &failures)
      if agencies.last?.folder != own.folder { agencies.append(own) }
      return CheckTask(
        path: job.path, url: url, input: job.bytes, settings: own.settings,
        linter: settings.linter(for: own), reader: reader)
    }
    rules = Rule.all + agencies.flatMap(\.rules)
    sources = agencies.flatMap(\.sources)
    self.failures = failures
  }
}

extension DraftFinder.Failure {
  fileprivate var reason: Checker.Failure.Reason {
    switch self {
    case .missing(let similar): .missing(similar: similar)
    case .noDrafts: .noDrafts
    case .unreadableFolder: .unreadable(reason: "folder tidak dapat dibuka")
    }
  }
}
