import Foundation
import GRDB
import TestSupport
import Testing

@testable import Records

struct OpeningTests {
  @Test(
    arguments: [
      [], Array("bukan basis data, hanya catatan biasa yang cukup panjang".utf8),
      Array("SQLite format 3\0".utf8) + Array(repeating: 0xFF, count: 4096),
    ] as [[UInt8]])
  func `Bytes that are no file of records are refused`(bytes: [UInt8]) throws {
    try withTemporaryFolder { folder in
      let url = folder.appending(path: "x.bimtek")
      try Data(bytes).write(to: url)
      #expect(throws: RecordsError.notARecordFile) {
        try ClassFile.open(url.path, environment: World().environment())
      }
      #expect(try Data(contentsOf: url) == Data(bytes), "a refused file is left as it was")
    }
  }

  @Test func `The database of another program is refused and left alone`() throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "lain.db").path
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE kontak (nama TEXT)") }
      #expect(throws: RecordsError.notARecordFile) {
        try ClassFile.open(path, environment: World().environment())
      }
    }
  }

  @Test func `A missing file, a file in the way and a missing folder are told apart`() throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "kelas.bimtek").path
      let environment = World().environment()
      #expect(throws: RecordsError.notFound(path: path)) {
        try ClassFile.open(path, environment: environment)
      }
      _ = try ClassFile.create(at: path, environment: environment)
      #expect(throws: RecordsError.alreadyExists(path: path)) {
        try ClassFile.create(at: path, environment: environment)
      }
      let nowhere = folder.appending(path: "tidak/ada.bimtek").path
      #expect(throws: RecordsError.cannotOpen(path: nowhere)) {
        try ClassFile.create(at: nowhere, environment: environment)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["kelas.bimtek"])
    }
  }

  @Test func `The own progress is no class`() throws {
    try withTemporaryFolder { folder in
      let environment = World().environment()
      _ = try ProgressFile.open(in: folder.path, environment: environment)
      #expect(throws: RecordsError.wrongKind) {
        try ClassFile.open(folder.path + "/kemajuan.bimtek", environment: environment)
      }
    }
  }

  @Test func `A file of a newer version is refused`() throws {
    try withTemporaryFolder { folder in
      let world = World()
      let sample = try SmallClass(in: folder, world)
      try sample.file.handle.file.write {
        try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99-later')")
      }
      for readOnly in [true, false] {
        #expect(throws: RecordsError.newerSchema) {
          try ClassFile.open(sample.path, readOnly: readOnly, environment: world.environment())
        }
      }
    }
  }

  @Test func `A file that another program is writing is waited for, then reported as locked`() throws {
    try withTemporaryFolder { folder in
      let world = World()
      let sample = try SmallClass(in: folder, world)
      let other = try DatabaseQueue(path: sample.path)
      try other.writeWithoutTransaction { database in
        try database.execute(sql: "BEGIN EXCLUSIVE")
        #expect(throws: RecordsError.locked) {
          try ClassFile.open(sample.path, environment: world.environment())
        }
        #expect(throws: RecordsError.locked) {
          try sample.file.record(Mark(exercise: "E38", score: 1), about: sample.siti, by: sample.marker)
        }
        try database.execute(sql: "ROLLBACK")
      }
      try sample.file.record(Mark(exercise: "E38", score: 1), about: sample.siti, by: sample.marker)
    }
  }

  @Test func `Writing to a file opened for reading is refused`() throws {
    try withTemporaryFolder { folder in
      let world = World()
      let sample = try SmallClass(in: folder, world)
      let file = try ClassFile.open(sample.path, readOnly: true, environment: world.environment())
      #expect(throws: RecordsError.readOnly) {
        try file.record(Mark(exercise: "E38", score: 1), about: sample.siti, by: sample.marker)
      }
    }
  }

  @Test func `A full disk is told, and what was there stays`() throws {
    try withTemporaryFolder { folder in
      let sample = try SmallClass(in: folder, World())
      try sample.file.handle.file.queue.writeWithoutTransaction { database in
        let pages = try #require(try Int.fetchOne(database, sql: "PRAGMA page_count"))
        try database.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
      }
      #expect(throws: RecordsError.diskFull) {
        try sample.file.record(
          Submission.sample(text: String(repeating: "kata ", count: 50_000)), about: sample.siti,
          by: sample.marker)
      }
      #expect(try sample.file.people(.participant).count == 2)
      #expect(try sample.file.examine().isIntact)
    }
  }

  @Test func `Damaged pages give an error and never a crash`() throws {
    try withTemporaryFolder { folder in
      let world = World()
      let sample = try SmallClass(in: folder, world)
      let whole = try Data(contentsOf: URL(filePath: sample.path))
      let path = folder.appending(path: "rusak.bimtek").path
      for start in stride(from: 100, to: whole.count - 512, by: 1021) {
        var bytes = whole
        for offset in start..<start + 512 { bytes[offset] = UInt8(truncatingIfNeeded: offset &* 31 ^ start) }
        try bytes.write(to: URL(filePath: path))
        do {
          let file = try ClassFile.open(path, environment: world.environment())
          _ = try file.people()
          _ = try file.entries(of: PersonRegistered.self)
          #expect(try file.examine().facts <= 3)
        } catch let error as RecordsError {
          #expect(error != .locked && error != .diskFull)
        }
      }
    }
  }

  @Test func `A class file is one file at rest`() throws {
    try withTemporaryFolder { folder in
      let world = World()
      let sample = try SmallClass(in: folder, world)
      try DatabaseQueue(path: sample.path).writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA journal_mode = WAL")
      }
      let file = try ClassFile.open(sample.path, environment: world.environment())
      try file.record(Mark(exercise: "E38", score: 1), about: sample.siti, by: sample.marker)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["kelas.bimtek"])
    }
  }

  @Test func `A copy is whole, opens, and overwrites nothing`() throws {
    try withTemporaryFolder { folder in
      let world = World()
      let sample = try SmallClass(in: folder, world)
      let path = folder.appending(path: "salinan.bimtek").path
      try sample.file.copy(to: path)
      #expect(try dump(ClassFile.open(path, environment: world.environment())) == dump(sample.file))
      #expect(throws: RecordsError.alreadyExists(path: path)) { try sample.file.copy(to: path) }
    }
  }
}
