import ArgumentParser
import Reporting
import Training

/// `--beda`: what safe fixes would change, and nothing else on standard output.
struct DifferencePage {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// Prints the differences; fails only where a file could not be read.
  func show(_ request: Checker.Request, standardInput: [UInt8], _ checker: Checker) async throws {
    let mended = await checker.mend(request, standardInput: standardInput, writes: false)
    let differences = mended.drafts.map { UnifiedDiff(path: $0.path, before: $0.before, after: $0.after) }
      .filter { !$0.isEmpty }
    for difference in differences {
      let text = difference.render(console.style, isForScreen: console.isTerminal)
      if console.isTerminal { console.print(text) } else { console.printData(text) }
    }
    if differences.isEmpty, !mended.drafts.isEmpty, console.isTerminal {
      console.print("Tidak ada yang dapat diperbaiki dengan aman oleh mesin.\n")
    }
    for failure in mended.outcome.failures { console.complain(Message(failure)) }
    if !mended.outcome.failures.isEmpty { throw ExitCode(2) }
  }
}
