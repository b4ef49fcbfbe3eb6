import ArgumentParser
import Foundation
import Reporting
import RuleKit
import Training

/// `--perbaiki=tanya`: shows one proposed fix after the other and writes those that were accepted.
struct MendingScreen {
  let console: Console
  let checker: Checker

  /// What someone answers to a proposal.
  enum Answer: Equatable {
    case accept, skip, acceptSafe, stop

    /// The answer behind the letter or word that was typed; Enter alone is no answer.
    init?(_ typed: String) {
      switch typed.lowercased() {
      case "y", "ya": self = .accept
      case "t", "tidak": self = .skip
      case "s", "semua": self = .acceptSafe
      case "q", "k", "keluar", "selesai": self = .stop
      default: return nil
      }
    }
  }

  /// Asks, writes after each file, and checks everything again.
  func run(_ request: Checker.Request) async throws -> Checker.Outcome {
    guard console.isInteractive else {
      throw console.failure(
        Message(
          "--perbaiki=tanya perlu dijalankan di terminal", why: "tidak ada yang dapat ditanya di sini",
          action: "pakai --beda untuk melihat, atau --perbaiki untuk menerapkan yang aman"), code: 64)
    }
    let (sessions, _) = checker.sessions(request)
    let total = sessions.reduce(0) { $0 + $1.proposals.count }
    if total > 0 {
      console.print("\(total) usul perbaikan. Isi kutipan langsung tidak diubah.\n")
      console.print(MendingScreen.help(console.style, first: "Tekan huruf, lalu Enter: "))
    }
    var unwritten: [Checker.Failure] = []
    var number = 0
    for session in sessions where !session.proposals.isEmpty {
      let decided = decide(session, from: number, of: total)
      number += session.proposals.count
      do throws(Checker.Failure) {
        try session.apply(decided.accepted)
        if !decided.accepted.isEmpty {
          console.print("Disimpan: \(session.report.path) (\(decided.accepted.count) perbaikan)\n")
        }
      } catch {
        unwritten.append(error)
      }
      if decided.stops { break }
    }
    if total == 0 { console.print("Tidak ada usul perbaikan.\n") }
    console.print("\n")
    let outcome = await checker.check(request)
    return Checker.Outcome(report: outcome.report, failures: outcome.failures + unwritten)
  }

  /// The keys as they are shown.
  static func keys(_ style: TerminalStyle) -> String {
    [("y", "terapkan"), ("t", "lewati"), ("s", "semua sisanya yang aman"), ("q", "selesai")]
      .map { "\(style.set($0.0, .strong)) \($0.1)" }.joined(separator: style.separator)
  }

  private static func help(_ style: TerminalStyle, first: String) -> String {
    Wrapping.fill(keys(style), width: style.width, first: first, rest: "  ").joined(separator: "\n") + "\n"
  }

  private func decide(
    _ session: MendingSession, from number: Int, of total: Int
  ) -> (accepted: [Finding], stops: Bool) {
    var accepted: [Finding] = []
    for (index, proposal) in session.proposals.enumerated() {
      let title = "\(number + index + 1)/\(total)  \(session.report.path)"
      console.print("\n" + console.style.set(title, .strong) + "\n")
      console.print(ProposalPage(proposal, in: session.report).terminal(console.style))
      switch answer() {
      case .accept: accepted.append(proposal)
      case .skip: continue
      case .acceptSafe:
        return (accepted + session.proposals[index...].filter { $0.fix?.safety == .aman }, false)
      case .stop: return (accepted, true)
      }
    }
    return (accepted, false)
  }

  /// Asks until the answer is one; the end of the input means stop.
  private func answer() -> Answer {
    while let typed = console.line("  y/t/s/q? ") {
      if let answer = Answer(typed) { return answer }
      console.print(MendingScreen.help(console.style, first: "  "))
    }
    return .stop
  }
}
