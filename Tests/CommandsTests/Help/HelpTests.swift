import Reporting
import TestSupport
import Testing

@testable import Commands

@Suite("Help is Indonesian and complete")
struct HelpTests {
  /// Every command that people are shown, with the names that lead to it.
  static let commands: [[CommandInfo]] = below([.root])

  private static func below(_ path: [CommandInfo]) -> [[CommandInfo]] {
    guard let command = path.last else { return [] }
    return [path] + command.children.flatMap { below(path + [$0]) }
  }

  @Test("the dump of ArgumentParser is understood, and groups of commands have no arguments of their own")
  func understands() {
    #expect(Self.commands.count > 20)
    let groups = Self.commands.compactMap(\.last).filter { !$0.children.isEmpty }
    for command in groups { #expect(command.dumped.isEmpty, "\(command.commandName)") }
    let leaves = Self.commands.compactMap(\.last).filter(\.children.isEmpty)
    for command in leaves { #expect(!command.shown.isEmpty, "\(command.commandName)") }
  }

  @Test("each command says what it does, has an English name and two real examples", arguments: commands)
  func isComplete(_ path: [CommandInfo]) throws {
    let command = try #require(path.last)
    #expect(command.abstract.hasSuffix("."))
    if path.count > 1 { #expect(!command.aliases.isEmpty, "no English name") }
    let name = path.map(\.commandName).joined(separator: " ")
    let examples = command.discussion.split(separator: "\n").filter {
      $0.contains("  \(name)") || $0.contains("| \(name)")
    }
    #expect(examples.count >= 2, "\(name) has \(examples.count) examples")
  }

  @Test("no value is called by its English name in code", arguments: commands)
  func namesValues(_ path: [CommandInfo]) throws {
    for argument in try #require(path.last).shown where argument.isPositional {
      #expect(ArgumentTerms.names[argument.valueName ?? ""] != nil, "\(argument.valueName ?? "") has no name")
    }
  }

  @Test("no page is wider than the terminal, but for examples", arguments: [60, 80, 140])
  func fits(_ width: Int) {
    let style = TerminalStyle(width: width, hasColor: false, isPlain: true)
    for path in Self.commands {
      let examples = Set((path.last?.discussion ?? "").split(separator: "\n").filter { $0.hasPrefix(" ") })
      for line in HelpPage(path: path, style: style).text.split(separator: "\n")
      where !examples.contains(line) {
        #expect(DisplayWidth.of(line) <= width, "\(line)")
      }
    }
  }

  @Test("the first page reads well")
  func firstPage() throws {
    let style = TerminalStyle(width: 80, hasColor: false, isPlain: false)
    let text = HelpPage(path: CommandInfo.root.path(["periksa"]), style: style).text
    #expect(text.contains("Pemakaian\n  bimtek periksa [<berkas> …] [pilihan]"))
    #expect(!text.contains("USAGE") && !text.contains("OPTIONS") && !text.contains("Show help"))
  }

  @Test("the manual page and the completions have no English words of the parser")
  func noParserEnglish() throws {
    let texts =
      [ManualPage(root: .root).text]
      + ["bash", "zsh", "fish"].compactMap { Completion.script(for: $0) }
    #expect(texts.count == 4)
    for text in texts { #expect(!text.contains("Show ")) }
  }

  @Test("completions offer files where there is no list", arguments: ["bash", "zsh", "fish"])
  func offersFiles(_ shell: String) throws {
    let script = try #require(Completion.script(for: shell))
    for place in try #require(Completion.files[shell]) {
      #expect(script.contains(place.files))
      #expect(!script.contains(place.nothing))
    }
  }
}

extension CommandInfo: CustomTestStringConvertible {
  var testDescription: String { commandName }
}
