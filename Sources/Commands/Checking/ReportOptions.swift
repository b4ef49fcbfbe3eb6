import ArgumentParser
import Reporting
import RuleKit
import Training

/// How findings are shown, and which of them make the command fail.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: "Bentuk keluaran: \(OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: OutputFormat = .teks

  @Flag(name: .customLong("lengkap"), help: "Tampilkan semua temuan, bukan lima yang terpenting.")
  var isComplete = false

  @Flag(name: .customLong("per-layar"), help: "Tampilkan selayar demi selayar; Enter untuk lanjut.")
  var isPaged = false

  @Option(
    name: .customLong("tingkat-gagal"),
    help: "Keluar dengan kode 1 mulai tingkat ini: galat, peringatan, saran.")
  var failingSeverity: Severity = .galat

  /// Prints what was found and complains about what could not be read.
  func show(_ outcome: Checker.Outcome, statistics: Bool, on console: Console) {
    if statistics {
      console.print(StatisticsPage(outcome.report).terminal(console.style))
    } else if !outcome.report.files.isEmpty || outcome.failures.isEmpty || format != .teks {
      let text = format.reporter(options(console)).render(outcome.report)
      if format != .teks {
        console.printData(text)
      } else if isPaged {
        console.printPaged(text)
      } else {
        console.print(text)
      }
    }
    for failure in outcome.failures { console.complain(Message(failure)) }
  }

  /// Ends the command with the code that an outcome stands for.
  func exit(after outcome: Checker.Outcome) throws {
    if !outcome.failures.isEmpty { throw ExitCode(2) }
    if let worst = outcome.report.worst, worst >= failingSeverity { throw ExitCode(1) }
  }

  private func options(_ console: Console) -> TextOptions {
    TextOptions(style: console.style, isComplete: isComplete, failing: failingSeverity)
  }
}
