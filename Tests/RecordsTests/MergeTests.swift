import Foundation
import TestSupport
import Testing

@testable import Records

struct MergeTests {
  static let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]

  @Test(arguments: orders)
  func `Three copies marked apart give the same class in any order`(order: [Int]) throws {
    try withTemporaryFolder { folder in
      let laptops = try markedApart(in: folder)
      let merged = try merge(laptops, order, in: folder)
      let reference = try merge(laptops, [0, 1, 2], in: folder, name: "acuan")
      #expect(try dump(merged) == dump(reference))
      #expect(try merged.examine().isIntact)
      #expect(try merged.entries(of: Mark.self).map(\.fact.score).sorted() == [61, 62, 63, 71, 72, 73])
      #expect(try merged.people(.marker).count == 4)
    }
  }

  @Test func `What one erased is erased everywhere, and the later correction of a name stays`() throws {
    try withTemporaryFolder { folder in
      let laptops = try markedApart(in: folder)
      let marker = try laptops[0].marker(named: "Rina Fasilitator")
      let people = try laptops[0].people(.participant).map(\.code)
      try laptops[1].erase(people[0], by: marker)
      try laptops[0].correct(people[0], to: Identity(name: "Siti Aminah Baru"), by: marker)
      try laptops[0].correct(people[1], to: Identity(name: "Budi Lama", number: "2"), by: marker)
      try laptops[2].correct(people[1], to: Identity(name: "Budi Kini", number: "2"), by: marker)
      var dumps: Set<String> = []
      for (index, order) in Self.orders.enumerated() {
        let merged = try merge(laptops, order, in: folder, name: "urutan-\(index)")
        let identities = try merged.people(.participant).map { $0.identity?.name }
        #expect(identities == ["Budi Kini", nil])
        #expect(try merged.current(Mark.self, about: people[0], perAuthor: true).count == 3)
        dumps.insert(try dump(merged))
      }
      #expect(dumps.count == 1)
    }
  }

  @Test func `Merging again, or merging itself, changes nothing`() throws {
    try withTemporaryFolder { folder in
      let laptops = try markedApart(in: folder)
      let merged = try merge(laptops, [0, 1, 2], in: folder)
      let before = try dump(merged)
      for other in ["laptop-1", "laptop-2", "laptop-3", "gabungan"] {
        let report = try merged.merge(from: folder.appending(path: "\(other).bimtek").path)
        #expect(report.newFacts == 0 && report.newPeople == 0)
      }
      #expect(try dump(merged) == before)
    }
  }

  @Test func `One number on two certificates stops the merge, and nothing is changed`() throws {
    try withTemporaryFolder { folder in
      let laptops = try markedApart(in: folder)
      let marker = try laptops[0].marker(named: "Rina Fasilitator")
      let people = try laptops[0].people(.participant).map(\.code)
      for (laptop, person) in zip(laptops, people) {
        try laptop.record(
          CertificateIssued(number: "800/07", achievement: "kelulusan", digest: "ab"), about: person,
          by: marker)
      }
      let before = try dump(laptops[0])
      #expect(throws: RecordsError.duplicateCertificateNumbers(["800/07"])) {
        try laptops[0].merge(from: folder.appending(path: "laptop-2.bimtek").path)
      }
      #expect(try dump(laptops[0]) == before)
    }
  }

  @Test func `Another class is refused`() throws {
    try withTemporaryFolder { folder in
      let world = World()
      let sample = try SmallClass(in: folder, world)
      let path = folder.appending(path: "lain.bimtek").path
      _ = try ClassFile.create(at: path, environment: world.environment())
      #expect(throws: RecordsError.differentClass) { try sample.file.merge(from: path) }
      _ = try ProgressFile.open(in: folder.path, environment: world.environment())
      #expect(throws: RecordsError.differentClass) {
        try sample.file.merge(from: folder.path + "/kemajuan.bimtek")
      }
    }
  }

  @Test func `The same participant taken in on two laptops is pointed out`() throws {
    try withTemporaryFolder { folder in
      let laptops = try markedApart(in: folder)
      let marker = try laptops[0].marker(named: "Rina Fasilitator")
      let identity = Identity(name: "Citra Lestari", number: "3", agency: "Dinas Contoh")
      let codes = try [0, 1].map { try laptops[$0].register([identity], as: .participant, by: marker)[0] }
      let report = try laptops[0].merge(from: folder.appending(path: "laptop-2.bimtek").path)
      #expect(report.samePeople == [codes.sorted()])
      #expect(try laptops[0].people(.participant).count == 4)
    }
  }

  /// Three copies of one class; each laptop has a marker of its own, who gives two marks.
  private func markedApart(in folder: URL) throws -> [ClassFile] {
    let world = World()
    let sample = try SmallClass(in: folder, world)
    return try (1...3).map { laptop in
      let path = folder.appending(path: "laptop-\(laptop).bimtek").path
      try sample.file.copy(to: path)
      let here = World(time: 1_795_000_100_000 + Int64(laptop), seed: UInt64(laptop) * 77)
      let file = try ClassFile.open(path, environment: here.environment(device: laptop))
      let marker = try file.marker(named: "Penilai \(laptop)")
      for (tens, person) in [(60, sample.siti), (70, sample.budi)] {
        try file.record(
          Mark(exercise: "E38", score: Double(tens + laptop), detail: .init(comment: "catatan \(laptop)")),
          about: person, by: marker)
      }
      return file
    }
  }

  private func merge(
    _ laptops: [ClassFile], _ order: [Int], in folder: URL, name: String = "gabungan"
  ) throws -> ClassFile {
    let path = folder.appending(path: "\(name).bimtek").path
    try laptops[order[0]].copy(to: path)
    let file = try ClassFile.open(path, environment: World().environment(device: 9))
    for index in order.dropFirst() {
      try file.merge(from: folder.appending(path: "laptop-\(index + 1).bimtek").path)
    }
    return file
  }
}
