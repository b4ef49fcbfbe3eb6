import Foundation
import GRDB

/// A row of the table `fact`, with the detail that belongs to it.
struct FactRow: Sendable, Equatable {
  var id: String
  var device: String
  var author: String
  var time: Int64
  var kind: String
  var person: String?
  var subject: String
  var payload: String
  var detail: [UInt8]?
  var previous: [UInt8]?
  var hash: [UInt8]

  static let columns = "id, device, author, time, kind, person, subject, payload, detail, previous, hash"

  /// What the hash is taken of: every other column, each behind its length, so that no two rows give the
  /// same bytes.
  var hashed: [UInt8] {
    var bytes = Array("bimtek-fact-1".utf8)
    for field in [
      Array(id.utf8), Array(device.utf8), Array(author.utf8), Array(String(time).utf8), Array(kind.utf8),
      person.map { Array($0.utf8) }, Array(subject.utf8), Array(payload.utf8), detail, previous,
    ] {
      let length = field.map { UInt64($0.count) } ?? .max
      bytes += (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * UInt64($0))) }
      bytes += field ?? []
    }
    return bytes
  }

  func insert(_ database: Database) throws {
    try database.cachedStatement(
      sql: "INSERT INTO fact (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      id, device, author, time, kind, person, subject, payload,
      detail.map { Data($0) }, previous.map { Data($0) }, Data(hash),
    ])
  }
}

extension FactRow: FetchableRecord {
  init(row: Row) throws {
    id = try row.decode(forColumn: "id")
    device = try row.decode(forColumn: "device")
    author = try row.decode(forColumn: "author")
    time = try row.decode(forColumn: "time")
    kind = try row.decode(forColumn: "kind")
    person = try row.decode(forColumn: "person")
    subject = try row.decode(forColumn: "subject")
    payload = try row.decode(forColumn: "payload")
    detail = try row.decode(Data?.self, forColumn: "detail").map { Array($0) }
    previous = try row.decode(Data?.self, forColumn: "previous").map { Array($0) }
    hash = Array(try row.decode(Data.self, forColumn: "hash"))
  }
}
