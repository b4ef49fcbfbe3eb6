import Reporting
import Testing
import Training

@testable import Commands

@Suite("The marking screen")
struct MarkingBoardTests {
  private func board(_ fixture: CohortFixture) async throws -> MarkingBoard {
    let task = try GradingTask("E38", from: fixture.library)
    let session = try MarkingSession(
      try await fixture.cohort(), task: task, options: MarkingOptions(marker: "Rina"))
    return MarkingBoard(session, TerminalStyle(width: 80))
  }

  @Test(
    "says which lines of a long draft it shows, keeps to the window, and scrolls",
    arguments: [(80, 24), (60, 24), (120, 30)])
  func tellsPlace(_ columns: Int, _ rows: Int) async throws {
    let fixture = try CohortFixture()
    var board = try await board(fixture)
    let first = board.lines(columns: columns, rows: rows)
    #expect(first.count == rows)
    #expect(first.allSatisfy { DisplayWidth.of($0) <= columns })
    #expect(first.contains { $0.contains("naskah, baris 1–") })
    #expect(first.contains { $0.contains("spasi gulir") })
    _ = try board.press(.character(" "))
    #expect(board.lines(columns: columns, rows: rows).contains { $0.contains("naskah, baris 9–") })
    _ = try board.press(.character("f"))
    #expect(board.lines(columns: columns, rows: rows).contains { $0.contains("f naskah") })
  }

  @Test("says that a comment and a note were kept")
  func confirmsComments() async throws {
    let fixture = try CohortFixture()
    var board = try await board(fixture)
    for (key, said) in [("k", "Komentar tersimpan untuk peserta."), ("c", "Catatan tersimpan.")] {
      for character in key + "Lengkapi jadwal." { _ = try board.press(.character(character)) }
      _ = try board.press(.enter)
      #expect(board.lines(columns: 80, rows: 24).contains(said))
    }
  }
}
