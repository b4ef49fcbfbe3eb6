import ArgumentParser
import Reporting
import Training

/// `--perbaiki`: fixes in the files, at once or one by one, and then what is left.
struct Mending {
  let checker: Checker
  let request: Checker.Request
  let report: ReportOptions
  let console: Console
  let showsStatistics: Bool

  /// Mends and reports.
  func run(_ mode: FixMode) async throws {
    let outcome: Checker.Outcome
    if mode == .asking {
      outcome = try await MendingScreen(console: console, checker: checker).run(request)
    } else {
      let mended = await checker.mend(request, writes: true)
      tell(mended.drafts)
      outcome = mended.outcome
    }
    report.show(outcome, statistics: showsStatistics, on: console)
    try report.exit(after: outcome.report.tally, outcome.failures)
  }

  /// Says which files changed; on standard error where standard output is for programs.
  private func tell(_ drafts: [MendedDraft]) {
    let changed = drafts.filter { $0.fixes > 0 }
    var text = changed.map { "Diperbaiki: \($0.path) (\($0.fixes) perbaikan)\n" }.joined()
    if changed.isEmpty, !drafts.isEmpty { text = "Tidak ada yang dapat diperbaiki dengan aman oleh mesin.\n" }
    guard !text.isEmpty else { return }
    if report.format == .teks {
      console.print(text + "\n")
    } else {
      console.note(text)
    }
  }
}
