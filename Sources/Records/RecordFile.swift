import Foundation
import GRDB

/// One SQLite file of facts: the machinery under a class and under a trainee's own progress.
struct RecordFile: Sendable {
  /// What the file is for.
  enum Kind: String {
    case `class`
    case progress
  }

  let queue: DatabaseQueue
  let environment: RecordsEnvironment

  /// Opens a file that is there, and brings its schema up to date unless it is only read.
  static func open(
    _ path: String, kind: Kind, readOnly: Bool, environment: RecordsEnvironment
  ) throws(RecordsError) -> RecordFile {
    guard FileManager.default.fileExists(atPath: path) else { throw RecordsError.notFound(path: path) }
    do {
      let queue = try DatabaseQueue(
        path: path, configuration: configuration(readOnly: readOnly, patience: environment.patience))
      try queue.read { try check($0) }
      if readOnly {
        guard try queue.read({ try Schema.migrator.hasCompletedMigrations($0) }) else {
          throw RecordsError.olderSchema
        }
      } else {
        try migrate(queue)
      }
      let found = try queue.read { try String.fetchOne($0, sql: "SELECT kind FROM file") }
      guard found == kind.rawValue else { throw RecordsError.wrongKind }
      return RecordFile(queue: queue, environment: environment)
    } catch {
      throw RecordsError(error, path: path)
    }
  }

  /// Makes a file where there is none; another program sees it only once it is whole.
  static func create(
    _ path: String, kind: Kind, environment: RecordsEnvironment
  ) throws(RecordsError) -> RecordFile {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw RecordsError.alreadyExists(path: path)
    }
    let id = RecordID(time: environment.now(), random: environment.random(10))
    try publish(at: path, mark: id.description) { unfinished in
      let queue = try DatabaseQueue(
        path: unfinished, configuration: configuration(readOnly: false, patience: environment.patience))
      try queue.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
      try migrate(queue)
      try queue.write {
        try $0.execute(
          sql: "INSERT INTO file (id, kind, created) VALUES (?, ?, ?)",
          arguments: [id.description, kind.rawValue, environment.now()])
      }
      try queue.close()
    }
    return try open(path, kind: kind, readOnly: false, environment: environment)
  }

  /// A whole copy at a path where nothing stands yet, by the backup interface of SQLite.
  func copy(to path: String) throws(RecordsError) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw RecordsError.alreadyExists(path: path)
    }
    let mark = RecordID(time: environment.now(), random: environment.random(10)).description
    try Self.publish(at: path, mark: mark) { unfinished in
      let target = try DatabaseQueue(path: unfinished)
      try queue.backup(to: target)
      try target.close()
    }
  }

  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(RecordsError) -> Value {
    do { return try queue.read(body) } catch { throw RecordsError(error) }
  }

  /// Writes in one transaction: all of it is kept, or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(RecordsError) -> Value {
    do { return try queue.write(body) } catch { throw RecordsError(error) }
  }

  /// Makes a file beside its place and moves it there, so that a kill leaves no half of it.
  private static func publish(
    at path: String, mark: String, _ body: (String) throws -> Void
  ) throws(RecordsError) {
    let unfinished = "\(path).\(mark).tmp"
    do {
      defer { try? FileManager.default.removeItem(atPath: unfinished) }
      try body(unfinished)
      do {
        try FileManager.default.moveItem(atPath: unfinished, toPath: path)
      } catch {
        throw FileManager.default.fileExists(atPath: path)
          ? RecordsError.alreadyExists(path: path) : RecordsError.cannotOpen(path: path)
      }
    } catch {
      throw RecordsError(error, path: path)
    }
  }
}
