import Foundation
import GRDB

/// Appends facts to the chain of this device, inside one transaction.
struct ChainWriter {
  private let database: Database
  private let environment: RecordsEnvironment
  private var latest: Int64
  private var previous: [UInt8]?
  /// Those of whom it is known that the file knows them.
  private var known: Set<PersonCode> = []

  /// Finds the end of the chain; after a fork, the branch that was written last.
  init(_ database: Database, _ environment: RecordsEnvironment) throws {
    self.database = database
    self.environment = environment
    latest = try Int64.fetchOne(database, sql: "SELECT max(time) FROM fact") ?? 0
    // An identifier has room for 48 bits; nothing but damage reaches them.
    guard latest < 1 << 47 else { throw RecordsError.damaged }
    previous = try Data.fetchOne(
      database, sql: "SELECT hash FROM fact WHERE device = ? ORDER BY time DESC, id DESC LIMIT 1",
      arguments: [environment.device.id]
    ).map { Array($0) }
    try database.execute(
      sql: "INSERT OR IGNORE INTO device (id, label) VALUES (?, ?)",
      arguments: [environment.device.id, environment.device.label])
  }

  /// Writes a fact behind the last one and gives its identifier.
  mutating func append(_ record: NewRecord) throws -> RecordID {
    for person in [record.author, record.person].compactMap({ $0 }) where !known.contains(person) {
      guard try person.exists(in: database) else { throw RecordsError.unknownPerson(person) }
      known.insert(person)
    }
    // Later than everything this device has seen, so that a clock set back cannot reorder what happened.
    latest = max(environment.now(), latest + 1)
    let id = RecordID(time: latest, random: environment.random(10))
    // Salted, so that a short detail cannot be guessed from its digest once it is erased.
    let salt = record.detail == nil ? [] : environment.random(16)
    var row = FactRow(
      id: id.description, device: environment.device.id, author: record.author.description, time: latest,
      kind: record.kind, person: record.person?.description, subject: record.subject, payload: record.payload,
      detail: record.detail.map { environment.sha256(salt + Array($0.utf8)) }, previous: previous, hash: [])
    row.hash = environment.sha256(row.hashed)
    try row.insert(database)
    if let detail = record.detail {
      try database.cachedStatement(sql: "INSERT INTO detail (fact, salt, body) VALUES (?, ?, ?)")
        .execute(arguments: [row.id, Data(salt), detail])
    }
    previous = row.hash
    return id
  }
}

extension PersonCode {
  /// Whether the file knows the person.
  func exists(in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT 1 FROM person WHERE code = ?"), arguments: [description]) ?? false
  }
}
