import Foundation
import Reporting
import Testing
import Training

@testable import Commands

@Suite("Pages on a class")
struct ClassTextTests {
  @Test("keep to the window", arguments: [60, 80])
  func keepsToWindow(_ width: Int) async throws {
    let fixture = try CohortFixture()
    let cohort = try await fixture.cohort(of: ["Siti Aminah", "Budi Santoso"])
    let style = TerminalStyle(width: width)
    let task = try GradingTask("E38", from: fixture.library)
    for marker in ["Rina", "Bagas"] {
      var options = MarkingOptions(marker: marker)
      options.beginsWithCalibration = false
      var session = try MarkingSession(cohort, task: task, options: options)
      while case .criterion = session.place { try session.choose(3) }
      while case .gate = session.place { try session.judgeGate(isOpen: false) }
      _ = try session.confirm(reason: "Sudah dibaca.")
    }
    let statistics = StatisticsText(try cohort.statistics(fixture.library), style).text
    let passing = PassingText(try cohort.passing(fixture.library), style).text
    for line in (statistics + passing).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
    }
  }

  @Test("tell what everybody lacks once")
  func tellsSharedOnce() async throws {
    let fixture = try CohortFixture()
    let cohort = try await fixture.cohort(of: ["Siti Aminah", "Budi Santoso", "Rina Wijaya"])
    let text = PassingText(try cohort.passing(fixture.library), TerminalStyle(width: 80)).text
    #expect(text.components(separatedBy: "kehadiran belum dicatat").count == 2)
    #expect(text.contains("semuanya kurang: kehadiran belum dicatat"))
  }
}
