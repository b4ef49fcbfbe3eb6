import Foundation
import Reporting

/// Takes the lines of a text from the keyboard, however long they are.
///
/// A terminal that edits lines itself cuts each one at 4095 bytes without a word, and a paragraph pasted from a
/// word processor may be longer. So its line editing is switched off here, and keys are echoed by this program.
struct TextEntry: ~Copyable {
  /// What came from the keyboard.
  enum Input: Equatable {
    /// A line without its end.
    case line(String)
    /// The end of the input, or Ctrl-D.
    case end
    /// Ctrl-C a second time: the person wants to leave.
    case left
  }

  private let saved: termios?
  private var wasInterrupted = false

  /// Prepares the keyboard; where standard input is none, lines are read as they come.
  init() {
    var settings = termios()
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &settings) == 0 else {
      saved = nil
      return
    }
    saved = settings
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
  }

  deinit {
    guard var saved else { return }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &saved)
  }

  /// The next line.
  mutating func next() -> Input {
    guard saved != nil else { return readLine().map { .line($0) } ?? .end }
    var line: [UInt8] = []
    while let byte = TextEntry.readByte() {
      switch byte {
      case 0x0A, 0x0D:
        TextEntry.echo("\n")
        wasInterrupted = false
        return .line(String(decoding: line, as: UTF8.self))
      case 0x03:
        if wasInterrupted { return .left }
        wasInterrupted = true
        TextEntry.echo("\nCtrl-C bukan tombol salin di terminal. Tekan sekali lagi untuk keluar.\n")
        TextEntry.echo(VisibleText.of(String(decoding: line, as: UTF8.self)))
      case 0x04:
        if line.isEmpty { return .end }
      case 0x08, 0x7F: TextEntry.erase(&line)
      case 0x1B: TextEntry.skipEscapeSequence()
      case 0x09:
        line.append(byte)
        TextEntry.echo(" ")
      case 0..<0x20: continue
      default:
        line.append(byte)
        TextEntry.echo([byte])
      }
    }
    return line.isEmpty ? .end : .line(String(decoding: line, as: UTF8.self))
  }

  /// Takes lines until one that says `SELESAI`, or the end of the input.
  ///
  /// - Parameters:
  ///   - lines: Lines that are there already.
  ///   - keep: Is given each line before the next is read.
  /// - Returns: All lines, and whether the person left: with Ctrl-C, or with a word like `keluar` alone.
  mutating func text(
    after lines: [String] = [], keeping keep: (String) -> Void = { _ in }
  ) -> (lines: [String], isLeft: Bool) {
    var lines = lines
    while true {
      switch next() {
      case .line(let line):
        if TextEntry.isEnd(line) { return (lines, false) }
        if lines.isEmpty, Console.meansLeaving(line) { return ([], true) }
        lines.append(line)
        keep(line)
      case .end: return (lines, false)
      case .left:
        TextEntry.echo("\n")
        return (lines, true)
      }
    }
  }

  /// Whether a line ends a text.
  static func isEnd(_ line: String) -> Bool {
    let word = line.trimmingCharacters(in: .whitespaces.union(.punctuationCharacters))
    return word.uppercased() == "SELESAI"
  }

  /// Takes back the last character of a line.
  private static func erase(_ line: inout [UInt8]) {
    var text = String(decoding: line, as: UTF8.self)
    guard let last = text.popLast() else { return }
    line = Array(text.utf8)
    let columns = last == "\t" ? 1 : DisplayWidth.of(last)
    echo(String(repeating: "\u{8} \u{8}", count: columns))
  }

  /// Arrow keys and the like do nothing.
  private static func skipEscapeSequence() {
    guard waits(), let kind = readByte(), kind == UInt8(ascii: "[") || kind == UInt8(ascii: "O") else {
      return
    }
    while waits(), let byte = readByte(), !(0x40...0x7E).contains(byte) {}
  }

  private static func waits() -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 30) > 0
  }

  private static func readByte() -> UInt8? {
    var byte: UInt8 = 0
    return read(STDIN_FILENO, &byte, 1) == 1 ? byte : nil
  }

  private static func echo(_ text: String) { Console.write(text, to: STDOUT_FILENO) }

  /// Bytes as they came: those of a letter arrive one after the other.
  private static func echo(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}
