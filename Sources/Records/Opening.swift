import Foundation
import GRDB

extension RecordFile {
  /// How SQLite is told to treat the file: one file at rest, every commit on the disk before it is confirmed,
  /// erased bytes overwritten, and nothing believed that a stranger's schema says.
  static func configuration(readOnly: Bool, patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // 16 MB: the indices of a large class, into which hashes fall at random, are then read once.
      try database.execute(
        sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -16000")
      guard !readOnly else { return }
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return configuration
  }

  /// Refuses what is not ours, and what a newer version made.
  static func check(_ database: Database) throws {
    guard try Int32.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID else {
      throw RecordsError.notARecordFile
    }
    if try Schema.migrator.hasBeenSuperseded(database) { throw RecordsError.newerSchema }
  }

  /// Brings the schema up to date, and the journal back to one that needs no second file.
  static func migrate(_ queue: DatabaseQueue) throws {
    let mode = try queue.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    if mode != "delete" {
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    }
    if try queue.read({ try !Schema.migrator.hasCompletedMigrations($0) }) {
      try Schema.migrator.migrate(queue)
    }
  }
}

extension RecordsError {
  /// The error behind what was thrown at a path, which SQLite does not name.
  init(_ error: any Error, path: String) {
    let known = RecordsError(error)
    self = known == .cannotOpen(path: "") ? .cannotOpen(path: path) : known
  }
}
