import Foundation
import GRDB

/// A file in which facts are recorded and asked for.
///
/// Every call is one transaction; all throw `RecordsError.locked`, `.damaged`, `.readOnly` or `.diskFull` when
/// the file is in that state.
public protocol RecordStore: Sendable {
  /// The file itself.
  var handle: RecordHandle { get }
}

/// The open file behind a store; opaque outside this module.
public struct RecordHandle: Sendable {
  let file: RecordFile
}

extension RecordStore {
  var file: RecordFile { handle.file }

  /// Writes one fact and gives its identifier.
  @discardableResult
  public func record(
    _ fact: some Fact, about person: PersonCode? = nil, by author: PersonCode
  ) throws(RecordsError) -> RecordID {
    let ids = try record([NewRecord(fact, about: person, by: author)])
    guard let id = ids.first else { throw RecordsError.damaged }
    return id
  }

  /// Writes several facts as one step, in this order: all are kept, or none.
  ///
  /// - Throws: also `RecordsError.unknownPerson`, and `.duplicateCertificateNumbers` for a number that is taken.
  @discardableResult
  public func record(_ records: [NewRecord]) throws(RecordsError) -> [RecordID] {
    try file.write { database in
      var writer = try ChainWriter(database, file.environment)
      let ids = try records.map { try writer.append($0) }
      if records.contains(where: { $0.kind == CertificateIssued.kind }) {
        try CertificateNumbers.refuseDuplicates(database)
      }
      return ids
    }
  }

  /// All facts of a kind, oldest first.
  ///
  /// `person` and `subject` narrow it to one person and to one exercise, lesson, session or number; without
  /// `details`, which are most of a class file, facts come as if nothing of them were left.
  public func entries<Content: Fact>(
    of type: Content.Type, about person: PersonCode? = nil, subject: String? = nil, details: Bool = true
  ) throws(RecordsError) -> [Entry<Content>] {
    let source =
      details ? "detail.body FROM fact LEFT JOIN detail ON detail.fact = fact.id" : "NULL AS body FROM fact"
    return try file.read { database in
      try Entry<Content>.fetch(
        database,
        sql: """
          SELECT fact.*, \(source)
          WHERE kind = ? AND (? IS NULL OR person = ?) AND (? IS NULL OR subject = ?)
          ORDER BY time, id
          """,
        arguments: [
          Content.kind, person?.description, person?.description, subject, subject,
        ])
    }
  }

  /// The latest fact of a kind for each person and subject, oldest first: how things stand now.
  ///
  /// `person` narrows it to one person; `perAuthor` keeps the latest of each author, as for drafts that two
  /// people mark; `details` is as for `entries`.
  public func current<Content: Fact>(
    _ type: Content.Type, about person: PersonCode? = nil, perAuthor: Bool = false, details: Bool = true
  ) throws(RecordsError) -> [Entry<Content>] {
    let joined = details ? "LEFT JOIN detail ON detail.fact = fact.id" : ""
    return try file.read { database in
      try Entry<Content>.fetch(
        database,
        sql: """
          SELECT fact.*, \(details ? "detail.body" : "NULL AS body") FROM (
            SELECT *, row_number() OVER (
              PARTITION BY person, subject \(perAuthor ? ", author" : "") ORDER BY time DESC, id DESC
            ) AS age
            FROM fact WHERE kind = ? AND (? IS NULL OR person = ?)
          ) AS fact \(joined)
          WHERE age = 1 ORDER BY time, id
          """,
        arguments: [Content.kind, person?.description, person?.description])
    }
  }
}

extension Entry {
  fileprivate static func fetch(
    _ database: Database, sql: String, arguments: StatementArguments
  ) throws -> [Entry] {
    try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
      guard let id = RecordID(try row.decode(forColumn: "id")) else { throw RecordsError.damaged }
      do {
        return Entry(
          id: id, time: try row.decode(forColumn: "time"), device: try row.decode(forColumn: "device"),
          author: PersonCode(try row.decode(forColumn: "author")),
          person: try row.decode(String?.self, forColumn: "person").map { PersonCode($0) },
          fact: try fact(payload: row.decode(forColumn: "payload"), detail: row.decode(forColumn: "body")))
      } catch {
        throw RecordsError.unreadableFact(id)
      }
    }
  }

  private static func fact(payload: String, detail: String?) throws -> Content {
    var fact = try JSONDecoder().decode(Content.self, from: Data(payload.utf8))
    fact.detail = try detail.map { try JSONDecoder().decode(Content.Detail.self, from: Data($0.utf8)) }
    return fact
  }
}
