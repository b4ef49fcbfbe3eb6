import Foundation
import GRDB

/// What a merge brought in.
public struct MergeReport: Sendable, Equatable {
  /// Facts that were new here.
  public internal(set) var newFacts = 0
  /// People who were new here.
  public internal(set) var newPeople = 0
  /// People of whom more than one code seems to be in use: the same number, or the same name and agency.
  public internal(set) var samePeople: [[PersonCode]] = []
  /// Chains that fork, of the whole file after the merge.
  public internal(set) var forks: [ChainReport.Fork] = []
}

extension ClassFile {
  /// Takes in everything that a copy of this class holds; the other file is left as it is.
  ///
  /// A union of sets: merging again changes nothing, and the order of merges does not matter. An erased
  /// person is erased from both; of two corrections of an identity the later one stays. It is one
  /// transaction: where it throws, nothing was changed.
  ///
  /// - Throws: `.differentClass`; `.tampered` for facts that do not match their hash, or that differ under the
  ///   same identifier; `.duplicateCertificateNumbers`; and whatever opening the other file can throw.
  @discardableResult
  public func merge(from path: String) throws(RecordsError) -> MergeReport {
    let environment = file.environment
    let other = try Self.copyInMemory(of: path, environment)
    do {
      return try other.read { incoming in
        let report = try ChainReport(examining: incoming, sha256: environment.sha256)
        guard report.tampered.isEmpty else { throw RecordsError.tampered(report.tampered) }
        return try file.queue.write { database in
          try Union(incoming, into: database).merge(sha256: environment.sha256)
        }
      }
    } catch {
      throw RecordsError(error)
    }
  }

  /// The other file in memory, with its schema brought up to date there.
  private static func copyInMemory(
    of path: String, _ environment: RecordsEnvironment
  ) throws(RecordsError) -> DatabaseQueue {
    guard FileManager.default.fileExists(atPath: path) else { throw RecordsError.notFound(path: path) }
    do {
      let configuration = RecordFile.configuration(readOnly: true, patience: environment.patience)
      let source = try DatabaseQueue(path: path, configuration: configuration)
      try source.read { try RecordFile.check($0) }
      let copy = try DatabaseQueue(
        configuration: RecordFile.configuration(readOnly: false, patience: environment.patience))
      try source.backup(to: copy)
      try Schema.migrator.migrate(copy)
      return copy
    } catch {
      throw RecordsError(error, path: path)
    }
  }
}
