import Documents
public import Foundation
import SourceText

/// The text of a writing exercise while it is being written: a plain file that outlives any interruption.
public struct DraftFile: Sendable {
  /// Where it lies.
  public let url: URL

  /// The file of an exercise in the data folder.
  public init(_ environment: Environment, exercise: String) {
    url = environment.dataFolder.appending(path: "draf").appending(path: "\(exercise).md")
  }

  /// What stands in it; empty where there is none.
  public var text: String {
    (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Replaces what stands in it.
  public func write(_ text: String) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try Data(text.utf8).write(to: url, options: .atomic)
  }

  /// Adds a line, which lies on the disk before the next one is read.
  public func append(_ line: String) throws {
    if !FileManager.default.fileExists(atPath: url.path) { try write("") }
    let handle = try FileHandle(forWritingTo: url)
    defer { try? handle.close() }
    try handle.seekToEnd()
    try handle.write(contentsOf: Data((line + "\n").utf8))
  }

  /// Removes it.
  public func remove() { try? FileManager.default.removeItem(at: url) }
}

extension Environment {
  /// The text of a file that someone named as an answer.
  public func answerText(at path: String) throws(Checker.Failure) -> String {
    switch DraftFinder().files(at: path, in: workingDirectory) {
    case .failure(let error):
      if case .missing(let similar) = error.failure {
        throw Checker.Failure(path: path, reason: .missing(similar: similar))
      }
      throw Checker.Failure(path: path, reason: .noDrafts)
    case .success(let files):
      guard files == [path] else {
        throw Checker.Failure(path: path, reason: .missing(similar: Array(files.prefix(3))))
      }
    }
    let url = URL(filePath: path, relativeTo: workingDirectory)
    do {
      return try TextDocument.read(path: url.path, limit: 1 << 20).text.string
    } catch {
      throw Checker.Failure(path: path, reason: Environment.reason(error))
    }
  }

  /// The texts in the working folder, the newest first: something to choose from by number.
  public func answerFiles() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: workingDirectory.path)) ?? []
    let drafts = names.filter { name in
      !name.hasPrefix(".")
        && DraftFinder.extensions.contains(URL(filePath: name).pathExtension.lowercased())
    }
    func age(_ name: String) -> Date {
      let path = workingDirectory.appending(path: name).path
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return attributes?[.modificationDate] as? Date ?? .distantPast
    }
    return drafts.map { ($0, age($0)) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(9).map(\.0)
  }

  private static func reason(_ error: DocumentError) -> Checker.Failure.Reason {
    switch error {
    case .tooLarge(_, let limit): .tooLarge(limit: limit)
    case .notText, .disguised: .notText
    case .empty: .unreadable(reason: "berkasnya kosong")
    case .accessDenied: .unreadable(reason: "berkasnya tidak boleh dibaca")
    case .notFound: .missing(similar: [])
    case .notAFile, .symbolicLink, .inputOutput: .unreadable(reason: "sistem tidak dapat membacanya")
    default: .document(FileProblem(error))
    }
  }
}
