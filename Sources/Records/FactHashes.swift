import Foundation
import GRDB

extension RecordStore {
  /// The hash of each fact in the chain of its device: it covers the fact, and by its predecessor's hash all
  /// that the device wrote before.
  public func hashes(of facts: [RecordID]) throws(RecordsError) -> [RecordID: [UInt8]] {
    try file.read { database in
      let statement = try database.makeStatement(sql: "SELECT hash FROM fact WHERE id = ?")
      return try facts.reduce(into: [:]) { hashes, id in
        guard let hash = try Data.fetchOne(statement, arguments: [id.description]) else { return }
        hashes[id] = Array(hash)
      }
    }
  }
}

extension ClassFile {
  /// The identifier that all copies of the class share.
  public func identifier() throws(RecordsError) -> String {
    try file.read { database in
      guard let id = try String.fetchOne(database, sql: "SELECT id FROM file WHERE kind = 'class'") else {
        throw RecordsError.damaged
      }
      return id
    }
  }
}
