import ArgumentParser
import Foundation

/// A command as ArgumentParser describes it in its own dump: what help pages, the manual and completions are made of.
struct CommandInfo: Decodable, Sendable {
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

  let commandName: String
  let aliases: [String]?
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  let subcommands: [CommandInfo]?
  let arguments: [Argument]?

  /// The subcommands that people are shown; ArgumentParser's own `help` is not.
  var children: [CommandInfo] { (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" } }

  /// The arguments that people are shown; ArgumentParser's own flags are worded elsewhere.
  var shown: [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay && argument.valueName != "help" && argument.valueName != "version"
    }
  }

  /// The whole tree; nil only if ArgumentParser's dump changes its form.
  static func root() -> CommandInfo? {
    struct Dump: Decodable { let command: CommandInfo }
    return try? JSONDecoder().decode(Dump.self, from: Data(BimtekCommand._dumpHelp().utf8)).command
  }

  /// The subcommand of this name or alias.
  func child(_ name: String) -> CommandInfo? {
    children.first { $0.commandName == name || $0.aliases?.contains(name) == true }
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
