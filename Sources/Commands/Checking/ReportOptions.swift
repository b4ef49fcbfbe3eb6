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
    let report = outcome.report
    if statistics {
      console.print(StatisticsPage(report.tally, catalogue: report).terminal(console.style))
    } else if isShown(files: report.files.count, outcome.failures) {
      write(format.reporter(options(console)).render(report), on: console)
    }
    for failure in outcome.failures { console.complain(Message(failure)) }
  }

  /// Checks and prints file by file, where the format allows it; nil for one that must know all files first.
  func tell(
    _ request: Checker.Request, _ input: [UInt8], _ checker: Checker, statistics: Bool, on console: Console
  ) async -> Checker.Told? {
    if statistics {
      let told = await checker.tell(request, standardInput: input, { _, _ in "" }, handOver: { _ in })
      console.print(StatisticsPage(told.tally, catalogue: told.catalogue).terminal(console.style))
      return told
    }
    guard let reporter = format.reporter(options(console)) as? any SequentialReporter else { return nil }
    // People read whole screens, and nothing at all where no file could be read.
    var screen = reporter.opening
    var isFirst = true
    if format != .teks { console.printData(reporter.opening) }
    let told = await checker.tell(request, standardInput: input) {
      reporter.section($0, in: $1)
    } handOver: { text in
      let text = isFirst ? text : reporter.separator + text
      isFirst = false
      if format == .teks { screen += text } else { console.printData(text) }
    }
    let closing = reporter.closing(told.tally)
    if format != .teks {
      console.printData(closing)
    } else if isShown(files: told.tally.files.count, told.failures) {
      write(screen + closing, on: console)
    }
    return told
  }

  /// Ends the command with the code that stands for what was found and what could not be read.
  func exit(after tally: CheckTally, _ failures: [Checker.Failure]) throws {
    if !failures.isEmpty { throw ExitCode(2) }
    if let worst = tally.worst, worst >= failingSeverity { throw ExitCode(1) }
  }

  private func isShown(files: Int, _ failures: [Checker.Failure]) -> Bool {
    files > 0 || failures.isEmpty || format != .teks
  }

  private func write(_ text: String, on console: Console) {
    if format != .teks {
      console.printData(text)
    } else if isPaged {
      console.printPaged(text)
    } else {
      console.print(text)
    }
  }

  private func options(_ console: Console) -> TextOptions {
    TextOptions(style: console.style, isComplete: isComplete, failing: failingSeverity)
  }
}
