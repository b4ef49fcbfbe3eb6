import Credentials
import Foundation
import Records
import Testing

@testable import Training

@Suite("A class that is kept")
struct ClassKeepingTests {
  /// Three laptops with a copy each, on which different people were marked.
  private func copies() async throws -> (Classroom, [Cohort]) {
    let room = try Classroom()
    let cohort = try room.cohort()
    for (name, file) in [("Siti Aminah", "a"), ("Budi Santoso", "b"), ("Budi Hartono", "c")] {
      try room.write("Nama: \(name)\n\n" + IntakeTests.draft, "naskah/\(file).md")
    }
    let task = try Classroom.task()
    _ = try await cohort.takeIn(folder: "naskah", task: task, by: "Panitia")
    var copies: [Cohort] = []
    for (number, participant) in ["1", "2", "3"].enumerated() {
      let path = "laptop-\(number).bimtek"
      try FileManager.default.copyItem(
        at: room.folder.appending(path: "kelas.bimtek"), to: room.folder.appending(path: path))
      var environment = room.environment
      environment.variables["XDG_DATA_HOME"] = room.folder.appending(path: "data-\(number)").path
      let copy = try Cohort.open(path, environment: environment)
      _ = try copy.mark(
        MarkDecision(
          participant: participant, levels: MarkingTests.levels, marker: "Penilai \(number)",
          reason: "Dibaca dua kali."), task: task)
      copies.append(copy)
    }
    return (room, copies)
  }

  @Test(
    "is the same from three copies in each of the six orders",
    arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  func merges(_ order: [Int]) async throws {
    let (room, copies) = try await copies()
    let first = copies[order[0]]
    let merge = try first.merge(order.dropFirst().map { copies[$0].path })
    #expect(merge.copies.allSatisfy { $0.rows > 0 })
    #expect(merge.samePeople.isEmpty)
    let rows = try first.overview().rows
    #expect(rows.map(\.marks) == Array(repeating: ["E37": 85], count: 3))
    let marks = try first.file.entries(of: Mark.self).map(\.id)
    // What each order gives is what the first order gives: compared by the rows of the marks themselves.
    let all = try copies.flatMap { try $0.file.entries(of: Mark.self).map(\.id) }
    #expect(Set(marks) == Set(all))
    let again = try first.merge(order.map { copies[$0].path })
    #expect(again.copies.allSatisfy { $0.rows == 0 })
    withExtendedLifetime(room) {}
  }

  @Test("refuses another class, and something that is no class")
  func refusesOthers() async throws {
    let (room, copies) = try await copies()
    _ = try Cohort.create(
      at: "lain.bimtek", try Classroom.description(), by: "Panitia", environment: room.environment)
    #expect(throws: MergeFailure.otherClass(path: "lain.bimtek")) { try copies[0].merge(["lain.bimtek"]) }
    try room.write("bukan kelas", "teks.bimtek")
    #expect(throws: MergeFailure.self) { try copies[0].merge(["teks.bimtek"]) }
    #expect(throws: MergeFailure.self) { try copies[0].merge(["tidak-ada.bimtek"]) }
  }

  @Test("is sealed in an archive that only the passphrase opens, and nothing is written over")
  func isArchived() async throws {
    let (room, copies) = try await copies()
    let archive = ClassArchive(environment: room.environment, cost: .minimal)
    _ = try archive.seal(copies[0], to: "kelas.segel", passphrase: "kata sandi uji")
    let sealed = try Data(contentsOf: room.folder.appending(path: "kelas.segel"))
    #expect(sealed.range(of: Data("Siti".utf8)) == nil)
    #expect(throws: ClassArchive.Failure.exists) {
      try archive.seal(copies[0], to: "kelas.segel", passphrase: "lain")
    }
    for path in ["tidak-ada/lagi.segel", "tidak-ada/lagi.bimtek"] {
      let missing = ClassArchive.Failure.notWritable(reason: "foldernya belum ada")
      #expect(throws: missing) { try archive.seal(copies[0], to: path, passphrase: "kata sandi uji") }
      #expect(throws: missing) { try archive.open("kelas.segel", to: path, passphrase: "kata sandi uji") }
    }
    #expect(throws: ClassArchive.Failure.notWritable(reason: "sebagian jalurnya bukan folder")) {
      try archive.open("kelas.segel", to: "kelas.segel/lagi.bimtek", passphrase: "kata sandi uji")
    }
    #expect(throws: ClassArchive.Failure.key(.wrongPassphrase)) {
      try archive.open("kelas.segel", to: "lagi.bimtek", passphrase: "salah")
    }
    #expect(throws: ClassArchive.Failure.notAnArchive) {
      try archive.open("kelas.bimtek", to: "lagi.bimtek", passphrase: "salah")
    }
    let result = try archive.open("kelas.segel", to: "lagi.bimtek", passphrase: "kata sandi uji")
    #expect(result.participants == 3)
    #expect(result.isIntact)
    #expect(try copies[0].file.examine().facts == result.facts)
    let opened = try Cohort.open("lagi.bimtek", readOnly: true, environment: room.environment)
    let (before, after) = (try copies[0].overview().rows, try opened.overview().rows)
    #expect(after.map(\.marks) == before.map(\.marks))
  }

  @Test("is not opened from an archive that was damaged or cut short", arguments: [40, 2_000, -1])
  func refusesDamage(_ place: Int) async throws {
    let (room, copies) = try await copies()
    let archive = ClassArchive(environment: room.environment, cost: .minimal)
    _ = try archive.seal(copies[0], to: "kelas.segel", passphrase: "kata sandi uji")
    let url = room.folder.appending(path: "kelas.segel")
    var bytes = Array(try Data(contentsOf: url))
    if place < 0 { bytes.removeLast(500) } else { bytes[place] ^= 1 }
    try Data(bytes).write(to: url)
    #expect(throws: ClassArchive.Failure.self) {
      try archive.open("kelas.segel", to: "lagi.bimtek", passphrase: "kata sandi uji")
    }
    #expect(!FileManager.default.fileExists(atPath: room.folder.appending(path: "lagi.bimtek").path))
  }

  @Test("forgets who a person is and keeps the mark")
  func erases() async throws {
    let (room, copies) = try await copies()
    try copies[0].erase("1", by: "Panitia")
    let bytes = try Data(contentsOf: room.folder.appending(path: copies[0].path))
    #expect(bytes.range(of: Data("Siti Aminah".utf8)) == nil)
    let marks = try copies[0].overview().rows.map(\.marks)
    #expect(marks.contains(["E37": 85]))
    #expect(throws: CohortError.self) { try copies[0].member("1") }
  }
}
