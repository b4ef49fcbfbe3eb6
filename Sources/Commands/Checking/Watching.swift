import Foundation
import Reporting
import Training

/// `--pantau`: checks again whenever a draft, or the settings above it, was saved.
struct Watching {
  let checker: Checker
  let request: Checker.Request
  let console: Console
  /// Whether standard output is for people.
  let isForPeople: Bool
  /// Shows one outcome.
  let show: (Checker.Outcome) throws -> Void
  private static let pause = Duration.milliseconds(300)

  /// Watches until Ctrl-C, which is the way to end and no mistake.
  func run() async throws {
    let interrupt = SignalWatch([SIGINT]) { _ in
      Console.write("\nSelesai memantau.\n", to: STDERR_FILENO)
      _exit(0)
    }
    defer { _ = interrupt }
    var seen: [String: Checker.Stamp]?
    while true {
      let stamps = checker.stamps(request)
      if stamps != seen {
        let outcome = await checker.check(request)
        if console.isTerminal { console.print("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
        try show(outcome)
        let footer = "\n" + console.style.set(Watching.footer(outcome), .faint) + "\n"
        if isForPeople { console.print(footer) } else { console.note(footer) }
        seen = stamps
      }
      try await Task.sleep(for: Watching.pause)
    }
  }

  private static func footer(_ outcome: Checker.Outcome) -> String {
    let time = Calendar.current.dateComponents([.hour, .minute, .second], from: Date())
    let clock = [time.hour, time.minute, time.second].map { part in
      let digits = String(part ?? 0)
      return digits.count < 2 ? "0" + digits : digits
    }.joined(separator: ":")
    return "\(clock)  Memantau \(outcome.report.files.count) naskah. Ctrl-C untuk berhenti."
  }
}
