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
    for path in request.paths {
      switch CheckPlan.drafts(at: path, &settings, &failures, in: environment) {
      case .success(let files): jobs += files.map { ($0, nil) }
      case .failure(let error): failures.append(Checker.Failure(path: path, reason: error.failure.reason))
      }
    }
    if request.paths.count > 1 { jobs = CheckPlan.distinct(jobs, in: environment) }
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

  /// The files at a path without those that the settings above them leave out; a file that is named is read anyhow.
  private static func drafts(
    at path: String, _ settings: inout SettingsCache, _ failures: inout [Checker.Failure],
    in environment: Environment
  ) -> Result<[String], FinderError> {
    let url = URL(filePath: path, relativeTo: environment.workingDirectory)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue else {
      return DraftFinder().files(at: path, in: environment.workingDirectory)
    }
    let top = settings.agency(for: url, failures: &failures)
    let finder = DraftFinder(ignoring: top.settings.ignored, from: top.folder)
    var folder = path[...]
    var rules: (IgnoreRules, below: String)?
    return finder.files(at: path, in: environment.workingDirectory).map { files in
      files.filter { file in
        let next = file.lastIndex(of: "/").map { file[..<$0] } ?? ""
        if next != folder {
          folder = next
          let url = URL(filePath: String(next), relativeTo: environment.workingDirectory)
          rules = ownRules(settings.agency(for: url, failures: &failures), besides: top)
        }
        guard let (rules, base) = rules else { return true }
        let full = URL(filePath: file, relativeTo: environment.workingDirectory).standardizedFileURL.path
        return !rules.leavesOut(file: full, below: base)
      }
    }
  }

  /// What the settings of a folder leave out, where they are nearer than those that the walk began with.
  private static func ownRules(_ own: Agency, besides top: Agency) -> (IgnoreRules, below: String)? {
    guard own.folder != top.folder, let folder = own.folder else { return nil }
    var rules = IgnoreRules()
    rules.add(own.settings.ignored.compactMap { IgnorePattern($0) }, for: folder)
    return (rules, folder.path)
  }

  /// Each file once, at its first place, however many names lead to it.
  private static func distinct(
    _ jobs: [(path: String, bytes: [UInt8]?)], in environment: Environment
  ) -> [(path: String, bytes: [UInt8]?)] {
    var seen: Set<FileIdentity> = []
    return jobs.filter { job in
      let path = URL(filePath: job.path, relativeTo: environment.workingDirectory).path
      return FileIdentity(path).map { seen.insert($0).inserted } ?? true
    }
  }
}

extension DraftFinder.Failure {
  /// What a check says of it.
  var reason: Checker.Failure.Reason {
    switch self {
    case .missing(let similar): .missing(similar: similar)
    case .noDrafts: .noDrafts
    case .unreadableFolder: .unreadable(reason: "folder tidak dapat dibuka")
    case .brokenName: .unreadable(reason: DraftFinder.brokenNameWords)
    case .brokenLink:
      .unreadable(reason: "itu tautan ke berkas yang tidak ada, atau tautan yang berputar-putar")
    }
  }
}
