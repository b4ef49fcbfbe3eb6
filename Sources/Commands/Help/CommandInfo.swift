import ArgumentParser
import Foundation

/// A command as people are told of it: what help pages, the manual and completions are made of.
///
/// Names and subcommands are at hand; arguments are looked up in ArgumentParser's dump only where they are shown,
/// because making and reading it takes longer than all the rest of a help page.
struct CommandInfo: Sendable {
  /// An argument, option or flag.
  struct Argument: Decodable, Sendable {
    /// One of its names, without dashes.
    struct Name: Decodable, Sendable {
      let kind: String
      let name: String

      var written: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let abstract: String?

    var isPositional: Bool { kind == "positional" }
    var isFlag: Bool { kind == "flag" }
  }

  private let type: any ParsableCommand.Type
  private let configuration: CommandConfiguration

  init(_ type: any ParsableCommand.Type) {
    self.type = type
    configuration = type.configuration
  }

  /// The command `bimtek`.
  static let root = CommandInfo(BimtekCommand.self)

  var commandName: String { configuration.commandName ?? "" }
  var aliases: [String] { configuration.aliases }
  var abstract: String { configuration.abstract }
  var discussion: String { configuration.discussion }

  /// The subcommands that people are shown.
  var children: [CommandInfo] {
    configuration.subcommands.map { CommandInfo($0) }.filter(\.configuration.shouldDisplay)
  }

  /// The subcommand that runs where none is named; nil for a group without one, and for no group.
  var standard: CommandInfo? { configuration.defaultSubcommand.map { CommandInfo($0) } }

  /// The arguments that people are shown; ArgumentParser's own flags are worded elsewhere.
  ///
  /// A command with subcommands has none of its own.
  var shown: [Argument] { configuration.subcommands.isEmpty ? dumped : [] }

  /// The arguments in ArgumentParser's dump; none only if the dump changes its form.
  var dumped: [Argument] {
    struct Dump: Decodable {
      struct Command: Decodable { let arguments: [Argument]? }
      let command: Command
    }
    let dump = try? JSONDecoder().decode(Dump.self, from: Data(type._dumpHelp().utf8))
    return (dump?.command.arguments ?? []).filter { argument in
      argument.shouldDisplay && argument.valueName != "help" && argument.valueName != "version"
    }
  }

  /// The subcommand of this name or alias.
  func child(_ name: String) -> CommandInfo? {
    children.first { $0.commandName == name || $0.aliases.contains(name) }
  }

  /// The commands that the first words of a command line name, from the root on.
  func path(_ words: some Sequence<String>) -> [CommandInfo] {
    var path = [self]
    for word in words {
      guard let next = path.last?.child(word) else { break }
      path.append(next)
    }
    return path
  }
}
