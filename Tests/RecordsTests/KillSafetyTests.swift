import Foundation
import GRDB
import TestSupport
import Testing

@testable import Records

struct KillSafetyTests {
  /// What a kill leaves behind is what lies on the disk at that moment: database and journal are copied in the
  /// middle of a transaction, with a cache so small that changed pages are already in the database.
  @Test func `A kill in the middle of a step leaves the file as before the step`() throws {
    try withTemporaryFolder { folder in
      let world = World()
      let sample = try SmallClass(in: folder, world)
      try sample.file.record(
        Attendance(session: "hari-1", status: .present), about: sample.siti, by: sample.marker)
      let before = try dump(sample.file)
      let whole = try Data(contentsOf: URL(filePath: sample.path))
      var changedOnDisk = 0

      try sample.file.handle.file.queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA cache_size = 1")
        try database.inTransaction(.immediate) {
          var writer = try ChainWriter(database, world.environment())
          for moment in 0..<40 {
            _ = try writer.append(
              NewRecord(
                Submission.sample(text: String(repeating: "draf \(moment) ", count: 400)), about: sample.budi,
                by: sample.marker))
            let killed = try copy(sample.path, to: folder.appending(path: "mati-\(moment).bimtek"))
            if try Data(contentsOf: killed).prefix(whole.count) != whole { changedOnDisk += 1 }
            let file = try ClassFile.open(killed.path, environment: world.environment())
            #expect(try dump(file) == before)
            #expect(try file.examine().isIntact)
          }
          return .commit
        }
      }
      #expect(changedOnDisk > 30, "the copies were taken too early to show anything")
      #expect(try sample.file.entries(of: Submission.self).count == 40)
    }
  }

  private func copy(_ path: String, to target: URL) throws -> URL {
    for suffix in ["", "-journal"] {
      try FileManager.default.copyItem(atPath: path + suffix, toPath: target.path + suffix)
    }
    return target
  }
}
