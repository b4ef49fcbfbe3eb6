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

  /// Shows a bar that fills, with the count and a word.
  func showBar(done: Int, total: Int, _ text: String) {
    let width = 24
    let filled = total == 0 ? width : width * done / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    show("[\(bar)] \(done)/\(total)  \(text)")
  }

  /// Takes the line away.
  func clear() {
    if isShown { write("\r\u{1B}[2K") }
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
