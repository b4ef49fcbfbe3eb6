import Foundation
import Reporting

/// A terminal that gives key by key and shows whole screens, put back as it was at the end.
///
/// Whatever ends the process in an orderly way (end of scope, SIGINT, SIGTERM, SIGHUP) restores the terminal
/// first. A second screen is used, so that what stood there before stands there again.
struct RawTerminal: ~Copyable {
  private let saved: termios
  private let signals: SignalWatch

  /// Takes over the terminal; nil where standard input or output is none.
  init?() {
    var settings = termios()
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, tcgetattr(STDIN_FILENO, &settings) == 0,
      !["", "dumb"].contains(ProcessInfo.processInfo.environment["TERM"] ?? "")
    else { return nil }
    let saved = settings
    self.saved = saved
    signals = SignalWatch([SIGINT, SIGTERM, SIGHUP]) { number in
      RawTerminal.restore(saved)
      _exit(128 + number)
    }
    cfmakeraw(&settings)
    settings.c_oflag |= tcflag_t(OPOST)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
    Console.write("\u{1B}[?1049h\u{1B}[?25l", to: STDOUT_FILENO)
  }

  deinit {
    RawTerminal.restore(saved)
  }

  private static func restore(_ saved: termios) {
    Console.write("\u{1B}[?25h\u{1B}[?1049l", to: STDOUT_FILENO)
    var settings = saved
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
  }

  /// The size now: columns and rows.
  var size: (columns: Int, rows: Int) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return (80, 24)
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Shows lines from the top left corner on.
  func show(_ lines: [String]) {
    let rows = lines.map { "\($0)\u{1B}[K" }.joined(separator: "\r\n")
    Console.write("\u{1B}[H\(rows)\u{1B}[J", to: STDOUT_FILENO)
  }

  /// The next key; nil after a third of a second without one, so that a change of size is noticed.
  func key() -> Pager.Key? {
    guard waits(milliseconds: 300) else { return nil }
    guard let byte = readByte() else { return .interrupt }
    switch byte {
    case 0x03, 0x04: return .interrupt
    case 0x0D, 0x0A: return .enter
    case 0x08, 0x7F: return .erase
    case 0x1B: return escapeSequence()
    case 0x20...0x7E: return .character(Character(UnicodeScalar(byte)))
    case 0xC2...0xF4: return character(after: byte)
    default: return nil
    }
  }

  /// A key that terminals send as several bytes, or Esc itself where none follow at once.
  private func escapeSequence() -> Pager.Key? {
    guard waits(milliseconds: 30), let kind = readByte() else { return .escape }
    guard kind == UInt8(ascii: "[") || kind == UInt8(ascii: "O") else { return nil }
    var bytes: [UInt8] = []
    while bytes.count < 8, waits(milliseconds: 30), let byte = readByte() {
      bytes.append(byte)
      if (0x40...0x7E).contains(byte) { break }
    }
    switch String(decoding: bytes, as: UTF8.self) {
    case "A": return .up
    case "B": return .down
    case "C", "6~": return .pageDown
    case "D", "5~": return .pageUp
    case "H", "1~", "7~": return .home
    case "F", "4~", "8~": return .end
    default: return nil
    }
  }

  private func character(after first: UInt8) -> Pager.Key? {
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var bytes = [first]
    while bytes.count < length, waits(milliseconds: 30), let byte = readByte() { bytes.append(byte) }
    let text = String(validating: bytes, as: UTF8.self)
    return text?.first.map { .character($0) }
  }

  private func waits(milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, milliseconds) > 0
  }

  private func readByte() -> UInt8? {
    var byte: UInt8 = 0
    return read(STDIN_FILENO, &byte, 1) == 1 ? byte : nil
  }
}
