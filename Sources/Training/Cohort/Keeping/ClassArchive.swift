import Credentials
import Foundation
import Records

/// A class closed with a passphrase, to be kept after the workshop.
public struct ClassArchive: Sendable {
  /// Why an archive cannot be written or opened.
  public enum Failure: Error, Sendable, Equatable {
    /// The class file stands in the way.
    case cohort(CohortError)
    /// The passphrase is empty or does not open it, or no locked memory is to be had.
    case key(KeyFailure)
    /// The archive cannot be read.
    case file(FileProblem)
    /// The file is no archive of ours.
    case notAnArchive
    /// A file of that name exists; nothing is overwritten.
    case exists
    /// The file cannot be written; why, in Indonesian.
    case notWritable(reason: String)
  }

  /// A class that was taken out of an archive, as it was found.
  public struct Opened: Sendable, Equatable {
    /// How many participants it has.
    public let participants: Int
    /// How many facts were recorded in it.
    public let facts: Int
    /// Whether no fact was changed or taken out since it was recorded.
    public let isIntact: Bool
  }

  /// The largest class that is sealed, in bytes: 1 GiB, for it is held in memory.
  private static let limit = 1 << 30

  private let environment: Environment
  private let cost: SealedKey.Cost

  /// Archives of this environment; opening one takes about half a second, so that guessing does.
  public init(environment: Environment) { self.init(environment: environment, cost: .moderate) }

  init(environment: Environment, cost: SealedKey.Cost) {
    self.environment = environment
    self.cost = cost
  }

  /// Refuses a place where a file stands already, or where none can be made.
  public func checkPlace(_ path: String) throws(Failure) {
    let url = environment.resolve(path)
    guard !FileManager.default.fileExists(atPath: url.path) else { throw .exists }
    let folder = url.deletingLastPathComponent().path
    guard !FileManager.default.isWritableFile(atPath: folder) else { return }
    throw .notWritable(reason: SystemReason.writing(url, CocoaError(.fileWriteNoPermission)))
  }

  /// Writes a sealed copy of a class; the class itself stays as it is.
  ///
  /// - Returns: The size in bytes.
  public func seal(_ cohort: Cohort, to path: String, passphrase: String) throws(Failure) -> Int {
    try checkPlace(path)
    let target = environment.resolve(path)
    let copy = target.path + ".salinan.tmp"
    try? FileManager.default.removeItem(atPath: copy)
    defer { try? FileManager.default.removeItem(atPath: copy) }
    do {
      try cohort.using { file throws(RecordsError) in try file.copy(to: copy) }
    } catch {
      throw .cohort(error)
    }
    let bytes: [UInt8]
    do { bytes = try environment.bytes(of: copy, limit: ClassArchive.limit) } catch { throw .file(error) }
    let sealed: [UInt8]
    do throws(KeyError) {
      sealed = try SealedBytes.seal(bytes, passphrase: Passphrase(passphrase), cost: cost)
    } catch {
      throw .key(KeyFailure(error))
    }
    do {
      try Data(sealed).write(to: target, options: [.atomic])
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: target.path)
    } catch {
      throw .notWritable(reason: SystemReason.writing(target, error))
    }
    return sealed.count
  }

  /// Opens an archive into a class file where nothing stands yet, and examines that class.
  @discardableResult
  public func open(_ path: String, to target: String, passphrase: String) throws(Failure) -> Opened {
    try checkPlace(target)
    let url = environment.resolve(target)
    let sealed: [UInt8]
    do { sealed = try environment.bytes(of: path, limit: ClassArchive.limit + 4096) } catch {
      throw .file(error)
    }
    let bytes: [UInt8]
    do throws(KeyError) {
      bytes = try SealedBytes.open(sealed, passphrase: Passphrase(passphrase))
    } catch {
      if case .notAKeyFile = error { throw .notAnArchive }
      throw .key(KeyFailure(error))
    }
    do {
      try Data(bytes).write(to: url, options: [.atomic])
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
    } catch {
      throw .notWritable(reason: SystemReason.writing(url, error))
    }
    do {
      return try Cohort.open(target, environment: environment).using { file throws(RecordsError) in
        let report = try file.examine()
        return Opened(
          participants: try file.people(.participant).count, facts: report.facts, isIntact: report.isIntact)
      }
    } catch {
      throw .cohort(error)
    }
  }
}
