import Foundation

/// Why a demonstration cannot begin or go on.
public enum DemonstrationProblem: Error, Sendable, Equatable {
  /// The results cannot be written there.
  case notWritable(path: String)
  /// The sample data that are shipped are missing or broken.
  case sample(String)
}

/// The folder that a demonstration leaves: one of its own for every run.
struct DemonstrationFolder {
  /// What it is called unless someone says otherwise.
  static let defaultName = "hasil-peragaan"

  /// The name as it is told.
  let name: String
  /// Where it is.
  let url: URL

  /// Takes the folder if it is new or empty, otherwise the first free one behind it: `…-2`, `…-3`.
  init(_ requested: String?, environment: Environment) throws(DemonstrationProblem) {
    let base = requested ?? DemonstrationFolder.defaultName
    let plain = base.count > 1 && base.hasSuffix("/") ? String(base.dropLast()) : base
    var name = plain
    var count = 1
    while !DemonstrationFolder.isFree(environment.resolve(name)) {
      count += 1
      name = "\(plain)-\(count)"
    }
    self.name = name
    url = environment.resolve(name)
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw .notWritable(path: name)
    }
  }

  private static func isFree(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else { return true }
    guard isFolder.boolValue else { return false }
    return (try? FileManager.default.contentsOfDirectory(atPath: url.path))?.isEmpty ?? false
  }
}
