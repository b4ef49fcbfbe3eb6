import Foundation
import Reporting

extension Console {
  /// Whether someone sits at the keyboard and sees the screen.
  var isInteractive: Bool { isTerminal && isatty(STDIN_FILENO) == 1 }

  /// Asks for a line; nil at the end of the input or for a word that means leaving.
  func ask(_ prompt: String) -> String? {
    guard let line = line(prompt) else { return nil }
    return Console.meansLeaving(line) ? nil : line
  }

  /// Reads a line without the blanks around it; nil at the end of the input.
  ///
  /// The prompt is shown only to someone who sits there.
  func line(_ prompt: String) -> String? {
    if isInteractive { print(prompt) }
    guard let line = readLine() else {
      if isInteractive { print("\n") }
      return nil
    }
    return line.trimmingCharacters(in: .whitespaces)
  }

  /// Whether a word means leaving.
  static func meansLeaving(_ typed: String) -> Bool {
    ["q", "keluar", "quit", "exit"].contains(
      typed.lowercased().trimmingCharacters(in: .punctuationCharacters))
  }

  /// Prints a text that ends its last line, as `printPaged` prints lines.
  func printPaged(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    printPaged(lines.last?.isEmpty == true ? Array(lines.dropLast()) : lines)
  }

  /// Prints lines, a screen at a time for someone who sits there and may leave with `q`.
  func printPaged(_ lines: [String]) {
    guard isInteractive else {
      print(lines.joined(separator: "\n") + "\n")
      return
    }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 4
    let page = isKnown ? Int(size.ws_row) - 2 : 22
    let width = currentStyle.width
    var rest = lines.flatMap { Wrapping.fit($0, width: width) }[...]
    while true {
      print(rest.prefix(page).joined(separator: "\n") + "\n")
      rest = rest.dropFirst(page)
      guard !rest.isEmpty else { return }
      guard ask(style.set("-- Enter = lanjut membaca; q = cukup -- ", .faint)) != nil else { return }
    }
  }
}
