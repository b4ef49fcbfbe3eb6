import Foundation
import GRDB
import TestSupport
import Testing

@testable import Records

struct ChainTests {
  /// Ways to change a file behind the program's back.
  static let tamperings = [
    "UPDATE fact SET payload = replace(payload, '60', '95') WHERE kind = 'mark'",
    "UPDATE fact SET author = person WHERE kind = 'mark'",
    "UPDATE fact SET person = author WHERE kind = 'mark'",
    "UPDATE fact SET time = time + 1 WHERE kind = 'mark'",
    "UPDATE fact SET kind = 'answer' WHERE kind = 'mark'",
    "UPDATE fact SET subject = 'E95' WHERE kind = 'mark'",
    "UPDATE fact SET previous = NULL WHERE kind = 'mark'",
    "UPDATE fact SET detail = NULL WHERE kind = 'mark'",
    "UPDATE fact SET hash = randomblob(32) WHERE kind = 'mark'",
    "UPDATE detail SET body = replace(body, 'lemah', 'kuat')",
    "UPDATE detail SET salt = randomblob(16)",
    "DELETE FROM detail",
    "DELETE FROM detail; DELETE FROM fact WHERE kind = 'mark'",
  ]

  @Test(arguments: tamperings)
  func `Whatever is changed behind the program's back is seen`(sql: String) throws {
    try withTemporaryFolder { folder in
      let world = World()
      let sample = try marked(in: folder, world)
      #expect(try sample.file.examine().isIntact)
      let copy = folder.appending(path: "asli.bimtek").path
      try sample.file.copy(to: copy)
      try tamper(sample.path, sql)
      let report = try sample.file.examine()
      #expect(!report.isIntact)
      if !report.tampered.isEmpty {
        #expect(throws: RecordsError.tampered(report.tampered)) {
          try ClassFile.open(copy, environment: world.environment()).merge(from: sample.path)
        }
      }
    }
  }

  @Test func `Facts can be neither changed nor deleted by accident`() throws {
    try withTemporaryFolder { folder in
      let sample = try marked(in: folder, World())
      for sql in ["UPDATE fact SET time = 1", "DELETE FROM fact"] {
        #expect(throws: RecordsError.database(code: 19)) {
          try sample.file.handle.file.write { try $0.execute(sql: sql) }
        }
      }
    }
  }

  @Test func `A restored copy that is written again shows as a fork, not as tampering`() throws {
    try withTemporaryFolder { folder in
      let world = World()
      let sample = try marked(in: folder, world)
      let path = folder.appending(path: "cadangan.bimtek").path
      try sample.file.copy(to: path)
      let first = try sample.file.record(
        Mark(exercise: "E74", score: 70), about: sample.siti, by: sample.marker)
      let restored = try ClassFile.open(path, environment: world.environment())
      world.set(1_795_000_900_000)
      let second = try restored.record(
        Mark(exercise: "E74", score: 75), about: sample.siti, by: sample.marker)
      let report = try sample.file.merge(from: path)
      let fork = ChainReport.Fork(device: world.environment().device.id, branches: [first, second])
      #expect(report.forks == [fork])
      #expect(try sample.file.examine().isIntact)

      try sample.file.record(Mark(exercise: "E95", score: 80), about: sample.siti, by: sample.marker)
      #expect(try sample.file.examine().forks == [fork], "one branch goes on, and no new fork appears")
    }
  }

  private func marked(in folder: URL, _ world: World) throws -> SmallClass {
    let sample = try SmallClass(in: folder, world)
    try sample.file.record(
      Mark(exercise: "E38", score: 60, detail: .init(comment: "teras lemah")), about: sample.siti,
      by: sample.marker)
    try sample.file.record(
      Attendance(session: "hari-2", status: .present), about: sample.siti, by: sample.marker)
    return sample
  }

  private func tamper(_ path: String, _ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: path, configuration: configuration).write {
      try $0.execute(sql: "DROP TRIGGER fact_is_not_changed; DROP TRIGGER fact_is_not_deleted; \(sql)")
    }
  }
}
