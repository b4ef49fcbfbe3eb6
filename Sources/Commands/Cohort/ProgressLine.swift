import Foundation

/// One line on a terminal that is written over as work goes on; nothing where standard error is no terminal.
struct ProgressLine: Sendable {
  private let isShown: Bool

  init() { isShown = isatty(STDERR_FILENO) == 1 }

  /// Shows how far the work has come.
  func show(_ text: String) {
    guard isShown else { return }
    write("\r\u{1B}[2K" + text.prefix(78))
  }

  /// Takes the line away.
  func clear() {
    if isShown { write("\r\u{1B}[2K") }
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
