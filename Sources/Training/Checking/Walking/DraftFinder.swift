import Curriculum
import Foundation

/// Finds the drafts behind the paths that someone gave.
struct DraftFinder {
  /// A path that led to no draft.
  enum Failure: Sendable {
    case missing(similar: [String])
    case noDrafts
    case unreadableFolder
    case brokenLink
    case brokenName
  }

  /// Path extensions of drafts inside folders; a file that is named is read whatever it is called.
  static let extensions: Set<String> = ["md", "markdown", "txt", "docx", "odt"]

  /// Why a file whose name is no text cannot be opened.
  static let brokenNameWords = "namanya memuat huruf yang rusak; ganti nama berkas itu dahulu"

  private let ignored: [IgnorePattern]
  private let base: URL?

  /// A finder that leaves out patterns of the settings, which count from their folder on.
  init(ignoring patterns: [String] = [], from base: URL? = nil) {
    ignored = patterns.compactMap { IgnorePattern($0) }
    self.base = base
  }

  /// The files behind a path, in order of name; what Git ignores is left out of folders.
  func files(at path: String, in workingDirectory: URL) -> Result<[String], FinderError> {
    guard !path.isEmpty else { return .failure(FinderError(failure: .missing(similar: []))) }
    let url = URL(filePath: path, relativeTo: workingDirectory)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      return .failure(FinderError(failure: reasonForNothing(at: url)))
    }
    guard isFolder.boolValue else { return .success([path]) }
    let folder = url.standardizedFileURL
    var rules = IgnoreRules.git(above: folder)
    rules.add(ignored, for: base ?? folder)
    var drafts: [String] = []
    guard FolderWalk.collect(folder.path, "", rules, into: &drafts) else {
      return .failure(FinderError(failure: .unreadableFolder))
    }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    return drafts.isEmpty
      ? .failure(FinderError(failure: .noDrafts)) : .success(drafts.sorted().map { prefix + $0 })
  }

  /// Why nothing is there: a folder above may not be entered, a link leads nowhere, or the name is wrong.
  private func reasonForNothing(at url: URL) -> Failure {
    var status = stat()
    let isThere = lstat(url.path, &status) == 0
    let error = errno
    if isThere { return .brokenLink }
    // Names from archives of other systems may hold bytes that are no text here, and then lead nowhere.
    if url.path.unicodeScalars.contains("\u{FFFD}") { return .brokenName }
    return error == EACCES ? .unreadableFolder : .missing(similar: similar(to: url))
  }

  /// A name without its extension, which would make short names alike.
  private func stem(_ name: String) -> String {
    URL(filePath: name).deletingPathExtension().lastPathComponent
  }

  /// Files in the same folder whose names are near: a typo or a missing extension.
  private func similar(to url: URL) -> [String] {
    let folder = url.deletingLastPathComponent()
    let name = url.lastPathComponent.lowercased()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { candidate in
      let folded = candidate.lowercased()
      return folded.hasPrefix(name.prefix(4)) || name.count > 2 && folded.contains(name)
        || folded.count > 2 && name.contains(folded)
        || nearestName(to: stem(name), among: [stem(folded)]) != nil
    }.sorted().prefix(3).map(\.self)
  }
}

/// Why a path led to no draft.
struct FinderError: Error {
  let failure: DraftFinder.Failure
}
