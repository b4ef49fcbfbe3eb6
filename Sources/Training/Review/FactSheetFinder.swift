import SourceText
public import Curriculum
import Documents
import Foundation

/// Finds a fact sheet by the name of a shipped one or by the path of one's own.
public struct FactSheetFinder: Sendable {
  /// Why there is none.
  public enum Failure: Error, Sendable {
    /// Nothing of that name; these are near.
    case unknown(name: String, near: [String])
    /// The file cannot be read.
    case unreadable(FileProblem)
    /// The file is none, or broken.
    case broken([ContentProblem])
  }

  private let environment: Environment
  private let library: ContentLibrary

  /// Looks among the sheets of a course and in the working folder.
  public init(_ environment: Environment, _ library: ContentLibrary) {
    self.environment = environment
    self.library = library
  }

  /// The sheet that a name or path means, with what is doubtful about it.
  public func sheet(_ name: String) throws(Failure) -> Loaded<FactSheet> {
    let url = URL(filePath: name, relativeTo: environment.workingDirectory)
    if !FileManager.default.fileExists(atPath: url.path) {
      return try shipped(name)
    }
    let text: String
    do {
      text = try TextDocument.read(path: url.path, limit: 1 << 20).text.string
    } catch {
      throw .unreadable(FileProblem(error))
    }
    let loaded = FactSheet.parse(text, file: name)
    guard loaded.value != nil else { throw .broken(loaded.problems) }
    return loaded
  }

  private func shipped(_ name: String) throws(Failure) -> Loaded<FactSheet> {
    let id = name.lowercased()
    let known = library.factSheetIDs()
    guard known.contains(id) else {
      let near = nearestName(to: id, among: known).map { [$0] } ?? known
      throw .unknown(name: name, near: Array(near.prefix(12)))
    }
    let loaded = library.factSheet(id)
    guard loaded.value != nil else { throw .broken(loaded.problems) }
    return loaded
  }
}
