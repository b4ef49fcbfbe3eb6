import Foundation
import GRDB
import TestSupport
import Testing

@testable import Records

struct MigrationTests {
  static let migrations = Schema.migrator.migrations

  @Test func `The schema of a new file is the stored one`() throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue)
    let schema = try queue.read {
      try String.fetchAll(
        $0,
        sql: """
          SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'grdb_%'
          ORDER BY type DESC, name
          """)
    }
    try expectSnapshot(schema.joined(separator: "\n") + "\n", "schema.sql")
  }

  @Test func `The names of released migrations never change`() {
    #expect(Self.migrations == ["1-facts"])
  }

  @Test(arguments: migrations)
  func `A class file of every older schema opens with all it holds`(migration: String) throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "lama.bimtek").path
      let script = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Schemas/\(migration).sql")
      let sql = try String(contentsOf: script, encoding: .utf8)
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      try DatabaseQueue(path: path, configuration: configuration).inDatabase { try $0.execute(sql: sql) }

      let file = try ClassFile.open(path, environment: World().environment())
      #expect(try file.examine().isIntact)
      #expect(try file.people(.participant).map { $0.identity?.name } == ["Siti Aminah", "Budi Santoso"])
      #expect(try file.entries(of: Mark.self).map(\.fact.score) == [60])
      #expect(try file.current(Submission.self).first?.fact.detail?.text == "Draf pertama.")
      let marker = try file.marker(named: "Rina Fasilitator")
      try file.record(Mark(exercise: "E38", score: 70), about: nil, by: marker)
      #expect(try file.examine().isIntact)
    }
  }

  @Test(arguments: migrations)
  func `An empty database reaches the newest schema from every step`(migration: String) throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue, upTo: migration)
    try Schema.migrator.migrate(queue)
    #expect(try queue.read { try Schema.migrator.hasCompletedMigrations($0) })
  }
}
