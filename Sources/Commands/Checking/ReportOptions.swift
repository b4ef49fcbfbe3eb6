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

  /// How each file is told by itself; nil for a format that must know all of them first.
  func teller(statistics: Bool, on console: Console) -> SectionTeller? {
    if statistics { return SectionTeller(reporter: nil) }
    return (format.reporter(options(console)) as? any SequentialReporter).map { SectionTeller(reporter: $0) }
  }

  /// Prints what was told file by file and complains about what could not be read.
  func show(_ sections: Checker.Sections, by teller: SectionTeller, on console: Console) {
    if let reporter = teller.reporter {
      if isShown(files: sections.tally.files.count, sections.failures) {
        // People read whole screens; what programs read may be large, and is not joined first.
        let last = sections.texts.count - 1
        let told = sections.texts.enumerated().map { $0 < last ? $1 + reporter.separator : $1 }
        let pieces = [reporter.opening] + told + [reporter.closing(sections.tally)]
        for piece in format == .teks ? [pieces.joined()] : pieces { write(piece, on: console) }
      }
    } else {
      console.print(StatisticsPage(sections.tally, catalogue: sections.catalogue).terminal(console.style))
    }
    for failure in sections.failures { console.complain(Message(failure)) }
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

/// Words what was found in a file as soon as it is checked; without a reporter it is only counted.
struct SectionTeller {
  let reporter: (any SequentialReporter)?

  func tell(_ file: FileReport, _ catalogue: CheckReport) -> String {
    reporter?.section(file, in: catalogue) ?? ""
  }
}
