import Foundation
import Reporting
import Training

/// Where menus are shown and their choices carried out.
struct MenuDesk {
  let console: Console
  let environment: Environment
  /// Options that every command gets, such as `--polos`.
  let options: [String]

  /// A line of a menu.
  struct Item {
    let title: String
    var note = ""
  }

  /// Shows numbered items below a heading.
  func show(_ heading: String, _ items: [Item], closing: String) {
    let style = console.currentStyle
    let widest = items.map { DisplayWidth.of($0.title) }.max() ?? 0
    var lines =
      [""]
      + Wrapping.fill(style.printable(heading), width: style.width).map { style.set($0, .strong) } + [""]
    for (index, item) in items.enumerated() {
      let number = String(repeating: " ", count: items.count > 9 && index < 9 ? 3 : 2) + "\(index + 1)"
      let title = style.printable(item.title)
      let gap = String(repeating: " ", count: item.note.isEmpty ? 0 : widest - DisplayWidth.of(title) + 2)
      let first = "\(style.set(number, .strong))  \(title)\(gap)"
      lines += Wrapping.fill(
        style.printable(item.note), width: style.width, first: first,
        rest: String(repeating: " ", count: DisplayWidth.of(number) + widest + 4))
    }
    lines += [""] + Wrapping.fill(style.printable(closing), width: style.width)
    console.print(lines.joined(separator: "\n") + "\n")
  }

  /// What was typed at a menu; nil when the person leaves.
  ///
  /// While it waits, Ctrl-C asks before it ends the program.
  func choice(_ prompt: String = "Pilihan Anda: ") -> MenuChoice? {
    let interrupt = InterruptGuard(
      saying: "Semua pekerjaan Anda tersimpan. Ctrl-C bukan tombol salin di terminal.")
    defer { _ = interrupt }
    return console.ask(prompt).map { MenuChoice($0) }
  }

  /// Runs a command line without the word bimtek; what it says stands on the screen.
  func run(_ words: [String]) async {
    _ = await BimtekCommand.launch(words + options)
  }

  /// Tells something in whole lines.
  func say(_ text: String) {
    let style = console.currentStyle
    console.print(Wrapping.fill(style.printable(text), width: style.width).joined(separator: "\n") + "\n")
  }

  /// Waits until what stands on the screen was read; false when the person leaves.
  func pause() -> Bool { choice("\nEnter = kembali ke menu: ") != nil }
}

/// What someone typed at a menu.
struct MenuChoice: Equatable {
  /// The words as they were typed.
  let typed: String

  init(_ typed: String) { self.typed = typed }

  /// Whether only Enter was pressed.
  var isEmpty: Bool { typed.isEmpty }

  /// The number: `2`, `2.`, `(2)`; nil for anything else.
  var number: Int? {
    Int(typed.trimmingCharacters(in: .punctuationCharacters.union(.whitespaces)))
  }

  /// Whether it begins with the name of an item, as in `belajar` or `Latihan`.
  func names(_ word: String) -> Bool {
    typed.lowercased().split(separator: " ").first.map { word.lowercased().hasPrefix($0) && $0.count > 2 }
      ?? false
  }

  /// A path as a terminal writes it when a file is dragged onto it: in quotes, or with `\ ` for a blank.
  var path: String {
    var path = typed
    for quote in ["'", "\""] where path.count > 1 && path.hasPrefix(quote) && path.hasSuffix(quote) {
      path = String(path.dropFirst().dropLast())
    }
    if path.hasPrefix("file://") { path = path.dropFirst(7).removingPercentEncoding ?? path }
    path = path.replacing("\\ ", with: " ")
    return path.hasPrefix("~/") ? NSHomeDirectory() + path.dropFirst() : path
  }

  /// The words of a command line that was typed here, without `bimtek`; nil for anything else.
  var command: [String]? {
    let words = typed.split(separator: " ").map(String.init)
    guard words.first == "bimtek", words.count > 1 else { return nil }
    return Array(words.dropFirst())
  }
}
