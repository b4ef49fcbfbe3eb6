import Foundation
import Reporting
import Testing

@testable import Training

@Suite("The demonstration")
struct DemonstrationTests {
  @Test("runs from the lesson to a refused copy and leaves everything in one folder")
  func runs() async throws {
    let room = try Classroom()
    let demonstration = try Demonstration(in: nil, library: room.library, environment: room.environment)
    #expect(demonstration.folder == "hasil-peragaan")
    #expect(try demonstration.lesson().excerpt.contains("# Teras berita"))
    #expect(try await demonstration.check().files.first?.findings.isEmpty == false)
    let (cohort, roster) = try demonstration.makeClass()
    #expect(roster.added.count == 12)
    let task = try Classroom.task()
    let intake = try await demonstration.takeIn(cohort, task: task)
    #expect(intake.accepted.count == 11)
    #expect(intake.unreadable.map(\.problem) == [.damaged])
    #expect(try demonstration.mark(cohort, task: task).count == 11)
    #expect(try demonstration.recap(cohort).pages.count == 11)
    _ = try demonstration.makeKey()
    let passed = try await demonstration.issue(.completion, cohort)
    let attended = try await demonstration.issue(.participation, cohort)
    #expect(!passed.issued.isEmpty && !attended.issued.isEmpty)
    #expect(passed.issued.count + attended.issued.count == 11)
    let checks = try demonstration.verify(try #require(passed.issued.first))
    #expect(checks.map(\.isAuthentic) == [true, false, false])
    demonstration.finish()
    #expect(try cohort.overview().isIntact)
  }

  @Test("puts weak drafts below strong ones, and never lets the machine's number be the mark")
  func separates() async throws {
    let room = try Classroom()
    let demonstration = try Demonstration(in: "uji", library: room.library, environment: room.environment)
    let cohort = try demonstration.makeClass().cohort
    let intake = try await demonstration.takeIn(cohort, task: Classroom.task())
    let marks = Dictionary(
      uniqueKeysWithValues: intake.accepted.map { ($0.member.number ?? "", $0.provisional ?? 0) })
    for strong in ["1", "3", "7", "11"] {
      for weak in ["2", "4", "5", "6", "8", "9", "10"] {
        #expect((marks[strong] ?? 0) > (marks[weak] ?? 100), "\(strong) and \(weak)")
      }
    }
    #expect(try cohort.overview().rows.allSatisfy { $0.marks.isEmpty })
  }

  @Test("never writes into the results of another run")
  func keepsResultsApart() throws {
    let room = try Classroom()
    let names = try (0..<3).map { _ in
      try Demonstration(in: "hasil/", library: room.library, environment: room.environment).folder
    }
    #expect(names == ["hasil", "hasil-2", "hasil-3"])
    try FileManager.default.createDirectory(
      at: room.folder.appending(path: "kosong"), withIntermediateDirectories: true)
    #expect(
      try Demonstration(in: "kosong", library: room.library, environment: room.environment).folder == "kosong"
    )
    #expect(throws: DemonstrationProblem.self) {
      try Demonstration(in: "/proc/tiada", library: room.library, environment: room.environment)
    }
  }
}
