import ArgumentParser
import Foundation
import Reporting

/// Standard output and standard error, and what the terminal behind them can show.
struct Console: Sendable {
  /// How the terminal draws.
  let style: TerminalStyle
  /// Whether standard output is a terminal.
  let isTerminal: Bool

  /// Looks at the process: terminal or pipe, width, `NO_COLOR`, locale.
  init(isPlain: Bool = false) {
    let environment = ProcessInfo.processInfo.environment
    isTerminal = isatty(STDOUT_FILENO) == 1
    let locale = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"] ?? ""
    let isUTF8 =
      locale.isEmpty || locale.lowercased().contains("utf-8") || locale.lowercased().contains("utf8")
    style = TerminalStyle(
      width: Console.width(environment), hasColor: isTerminal && environment["NO_COLOR"] == nil && !isPlain,
      isPlain: isPlain || !isUTF8)
  }

  /// Prints a text for people to standard output; on a terminal no line is wider than that.
  func print(_ text: String) {
    StandardStreams.print(isTerminal ? fitted(style.folded(text)) : style.folded(text))
  }

  /// A text with its lines broken where the terminal would break them anyhow, but between words.
  private func fitted(_ text: String) -> String {
    let width = currentStyle.width
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { Wrapping.fit(String($0), width: width) }.joined(separator: "\n")
  }

  /// Prints a text for programs to standard output, byte for byte.
  func printData(_ text: String) { StandardStreams.print(text) }

  /// Prints a text for people to standard error.
  func note(_ text: String) { Console.write(style.folded(text), to: STDERR_FILENO) }

  /// Prints sentences for people, broken into lines of the terminal.
  func say(_ text: String) {
    print(Wrapping.fill(text, width: style.width).joined(separator: "\n") + "\n")
  }

  /// Prints a message to standard error.
  func complain(_ message: Message) {
    let lines =
      Wrapping.fill(message.what, width: style.width, first: style.set("bimtek: ", .strong), rest: "  ")
      + reasons(message.why)
      + Wrapping.fill(message.action, width: style.width, first: "  Lakukan: ", rest: "    ")
    note(lines.joined(separator: "\n") + "\n")
  }

  /// Lines of a list stay lines.
  private func reasons(_ why: String) -> [String] {
    why.split(separator: "\n").enumerated().flatMap { index, line in
      Wrapping.fill(
        String(line), width: style.width, first: index == 0 ? "  Mengapa: " : "    ",
        rest: index == 0 ? "    " : "      ")
    }
  }

  static func width(_ environment: [String: String]) -> Int {
    if let columns = environment["COLUMNS"].flatMap(Int.init), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes all bytes, however slowly they are taken.
  ///
  /// - Returns: The number of the error that kept some from being written; nil if there was none.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Int32? {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        written += count
      } else if errno == EAGAIN {
        var outlet = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&outlet, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}

/// Options that change how output looks.
struct StyleOptions: ParsableArguments {
  @Flag(name: .customLong("polos"), help: "Tanpa warna dan tanpa tanda di luar ASCII.")
  var isPlain = false

  var console: Console { Console(isPlain: isPlain) }
}

extension Console {
  /// Tells a message on standard error and gives the exit code to throw.
  func failure(_ message: Message, code: Int32) -> ExitCode {
    complain(message)
    return ExitCode(code)
  }
}
