import Foundation
import GRDB
import TestSupport
import Testing

@testable import Records

struct HostileFileTests {
  private static let looseFact = """
    DROP TABLE detail; DROP TABLE fact;
    CREATE TABLE detail (fact, salt, body);
    CREATE TABLE fact (id, device, author, time, kind, person, subject, payload, detail, previous, hash);
    """
  private static let id = "'017f22e2-79b0-7fff-bfff-ffffffffffff'"

  /// Schemas and rows that this program never writes.
  static let hostilities = [
    "DROP TABLE fact", "DROP TABLE identity", "DROP TABLE file", "DELETE FROM file",
    "DROP TABLE person; CREATE TABLE person (code, role); INSERT INTO person VALUES (NULL, NULL)",
    "DROP TABLE person; CREATE TABLE person (code, role); INSERT INTO person VALUES ('', 'admin')",
    "DROP TABLE identity; CREATE TABLE identity (person, name); INSERT INTO identity VALUES ('', x'FF00')",
    "DROP TABLE identity; CREATE VIEW identity AS SELECT code AS person, role AS name FROM person",
    looseFact + "INSERT INTO fact DEFAULT VALUES",
    looseFact
      + "INSERT INTO fact VALUES (\(id), 1, 2, 'kapan', 'mark', x'FF', 3, 'bukan json', 'x', 'y', 'z')",
    looseFact
      + "INSERT INTO fact VALUES (\(id), 'a', 'b', 9223372036854775807, 'mark', 'c', 'd', '{}', NULL, NULL, x'00')",
    looseFact + "INSERT INTO fact VALUES (\(id), 'a', 'b', -5, 'mark', 'c', 'd', '[[[[', NULL, NULL, x'00')",
    "CREATE TRIGGER loop AFTER INSERT ON fact BEGIN INSERT INTO detail VALUES (NEW.id, x'', 'x'); END",
  ]

  @Test(arguments: hostilities)
  func `A file made to hurt gives errors and never a crash`(sql: String) throws {
    try withTemporaryFolder { folder in
      let world = World()
      let sample = try SmallClass(in: folder, world)
      let good = folder.appending(path: "baik.bimtek").path
      try sample.file.copy(to: good)
      try sample.file.record(Mark(exercise: "E38", score: 60), about: sample.siti, by: sample.marker)
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      try DatabaseQueue(path: sample.path, configuration: configuration).write {
        try $0.execute(sql: "DROP TRIGGER fact_is_not_changed; DROP TRIGGER fact_is_not_deleted; \(sql)")
      }

      let uses: [(ClassFile) throws -> Void] = [
        { _ = try $0.people() }, { _ = try $0.entries(of: Mark.self) }, { _ = try $0.current(Mark.self) },
        { _ = try $0.examine() }, { _ = try $0.marker(named: "Baru") },
        { try $0.record(Mark(exercise: "E38", score: 1), by: sample.marker) },
        { try $0.erase(sample.siti, by: sample.marker) }, { try $0.merge(from: good) },
      ]
      for use in uses {
        #expect(isToldOrFine { try use(ClassFile.open(sample.path, environment: world.environment())) })
      }
      let whole = try ClassFile.open(good, environment: world.environment())
      #expect(isToldOrFine { try whole.merge(from: sample.path) })
      #expect(try whole.examine().isIntact)
    }
  }

  private func isToldOrFine(_ body: () throws -> Void) -> Bool {
    do {
      try body()
      return true
    } catch {
      return error is RecordsError
    }
  }
}
