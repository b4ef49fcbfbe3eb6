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
    bytes.reserveCapacity(payload.utf8.count + 512)
    func add(_ field: (some Collection<UInt8>)?) {
      let length = field.map { UInt64($0.count) } ?? .max
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: length >> shift))
      }
      if let field { bytes += field }
    }
    add(id.utf8)
    add(device.utf8)
    add(author.utf8)
    add(String(time).utf8)
    add(kind.utf8)
    add(person?.utf8)
    add(subject.utf8)
    add(payload.utf8)
    add(detail)
    add(previous)
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
