import Foundation
import GRDB

/// A trainee's own progress: what was read, answered and scored on this laptop.
public struct ProgressFile: RecordStore {
  /// The file itself.
  public let handle: RecordHandle
  /// The trainee, who is also the author of every fact here.
  public let owner: PersonCode

  /// Opens `kemajuan.bimtek` in a data folder; folder and file are made where they are missing.
  ///
  /// - Throws: as `ClassFile.open`, and `.cannotOpen` when the folder cannot be made.
  public static func open(
    in folder: String, environment: RecordsEnvironment
  ) throws(RecordsError) -> ProgressFile {
    let path = folder + "/kemajuan.bimtek"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw RecordsError.cannotOpen(path: folder)
    }
    let file: RecordFile
    do {
      file = try RecordFile.open(path, kind: .progress, readOnly: false, environment: environment)
    } catch .notFound {
      file = try created(path, environment)
    }
    if let owner = try file.read({ try Self.owner($0) }) {
      return ProgressFile(handle: RecordHandle(file: file), owner: owner)
    }
    let owner = try file.write { database in
      try Self.owner(database)
        ?? RecordFile.register(nil, as: .participant, by: nil, in: database, environment)
    }
    return ProgressFile(handle: RecordHandle(file: file), owner: owner)
  }

  /// Writes one fact of the trainee's own.
  @discardableResult
  public func record(_ fact: some Fact) throws(RecordsError) -> RecordID {
    try record(fact, about: owner, by: owner)
  }

  private static func owner(_ database: Database) throws -> PersonCode? {
    try String.fetchOne(database, sql: "SELECT code FROM person ORDER BY code LIMIT 1").map { PersonCode($0) }
  }

  /// Of two programs that start at once one makes the file, and the other opens it.
  private static func created(
    _ path: String, _ environment: RecordsEnvironment
  ) throws(RecordsError) -> RecordFile {
    do {
      return try RecordFile.create(path, kind: .progress, environment: environment)
    } catch .alreadyExists {
      return try RecordFile.open(path, kind: .progress, readOnly: false, environment: environment)
    }
  }
}
