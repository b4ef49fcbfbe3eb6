import Foundation
import GRDB

/// What an examination of the hash chains found.
public struct ChainReport: Sendable, Equatable {
  /// A place where one device went on twice from the same fact: a restored or copied file, not tampering.
  public struct Fork: Sendable, Hashable {
    /// The device.
    public let device: String
    /// The first fact of each branch, in order of time.
    public let branches: [RecordID]
  }

  /// How many facts there are.
  public internal(set) var facts = 0
  /// Facts whose contents, detail or time do not match their hash and their predecessor.
  public internal(set) var tampered: [RecordID] = []
  /// Facts whose predecessor is missing: something was taken out.
  public internal(set) var orphans: [RecordID] = []
  /// Facts whose detail is missing although nobody erased the person.
  public internal(set) var missingDetails: [RecordID] = []
  /// Places where a chain forks.
  public internal(set) var forks: [Fork] = []

  /// Whether nothing was changed or taken out; forks do not count against it.
  public var isIntact: Bool { tampered.isEmpty && orphans.isEmpty && missingDetails.isEmpty }
}

extension RecordStore {
  /// Examines every fact: its hash, its predecessor, its detail.
  ///
  /// What was cut off the very end of a chain cannot be seen in the file alone; a copy that still has it shows
  /// it on merging.
  public func examine() throws(RecordsError) -> ChainReport {
    let environment = file.environment
    return try file.read { try ChainReport(examining: $0, sha256: environment.sha256) }
  }
}

extension ChainReport {
  init(examining database: Database, sha256: ([UInt8]) -> [UInt8]) throws {
    var seen: [[UInt8]: (device: String, time: Int64)] = [:]
    var successors: [Link: [RecordID]] = [:]
    let erased = try Set(
      String.fetchAll(
        database, sql: "SELECT person FROM fact WHERE kind = ?", arguments: [IdentityErased.kind]))
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT fact.*, salt, body FROM fact LEFT JOIN detail ON detail.fact = fact.id
        ORDER BY fact.device, fact.time, fact.id
        """)
    while let row = try rows.next() {
      let fact = try FactRow(row: row)
      guard let id = RecordID(fact.id) else { throw RecordsError.damaged }
      facts += 1
      var isSound = sha256(fact.hashed) == fact.hash && id.time == fact.time
      if let salt = try row.decode(Data?.self, forColumn: "salt"),
        let body = try row.decode(String?.self, forColumn: "body")
      {
        isSound = isSound && fact.detail == sha256(Array(salt) + Array(body.utf8))
      } else if fact.detail != nil, fact.person.map({ !erased.contains($0) }) ?? true {
        missingDetails.append(id)
      }
      if let previous = fact.previous {
        if let before = seen[previous] {
          isSound = isSound && before.device == fact.device && before.time < fact.time
        } else {
          orphans.append(id)
        }
      }
      if !isSound { tampered.append(id) }
      seen[fact.hash] = (fact.device, fact.time)
      successors[Link(device: fact.device, previous: fact.previous), default: []].append(id)
    }
    forks = successors.filter { $0.value.count > 1 }
      .map { Fork(device: $0.key.device, branches: $0.value.sorted()) }
      .sorted { ($0.device, $0.branches[0]) < ($1.device, $1.branches[0]) }
  }

  /// Where a fact hangs in the chain of its device.
  private struct Link: Hashable {
    let device: String
    let previous: [UInt8]?
  }
}
