import ArgumentParser
import Foundation
import Training

extension BimtekCommand {
  /// Runs what the words of a command line ask for; help and mistakes are said in Indonesian.
  ///
  /// - Returns: The exit code: 64 for a command line that cannot be read.
  public static func launch(_ words: [String]) async -> Int32 {
    StandardStreams.hold()
    let console = Console(isPlain: words.contains("--polos"))
    let code = await run(words, console)
    guard let reason = StandardStreams.loss else { return code }
    console.complain(
      Message(
        "Keluaran tidak tertulis seluruhnya", why: reason,
        action: "tulis ke tempat lain atau kosongkan ruangnya, lalu ulangi"))
    return max(code, 2)
  }

  private static func run(_ words: [String], _ console: Console) async -> Int32 {
    if words.first.map(PeriksaCommand.isCalled) == true { Checker.prepare() }
    ShippedFonts.activate(.live())
    if let path = HelpRequest(words)?.path {
      console.print(HelpPage(path: path, style: console.style).text)
      return 0
    }
    do {
      let parsed = try parsed(words)
      if let path = HelpRequest(unfinished: parsed, words)?.path {
        console.print(HelpPage(path: path, style: console.style).text)
        return 0
      }
      if var command = parsed as? any AsyncParsableCommand {
        try await command.run()
      } else {
        var command = parsed
        try command.run()
      }
      return 0
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return said(error, words, console)
    }
  }

  /// The command that a command line asks for.
  private static func parsed(_ words: [String]) throws -> any ParsableCommand {
    // Officers wait for `periksa`: its own parser answers before the tree of all commands is even built. What it
    // refuses is refused, and worded, by the whole tree.
    if let first = words.first, PeriksaCommand.isCalled(first),
      let command = try? PeriksaCommand.parse(Array(words.dropFirst()))
    {
      return command
    }
    return try parseAsRoot(words)
  }

  /// Tells what the parser threw: a text that was asked for, or a mistake.
  private static func said(_ error: any Error, _ words: [String], _ console: Console) -> Int32 {
    let code = exitCode(for: error)
    let path = CommandInfo.root.path(words.filter { !$0.hasPrefix("-") })
    guard code != .success else {
      // To the parser `-hasil.md` asks for help: it reads the letters as short options.
      if let word = words.prefix(while: { $0 != "--" }).first(where: ParseMistake.isJoined) {
        console.complain(ParseMistake(joined: word, path: path).message)
        return ExitCode.validationFailure.rawValue
      }
      console.print(message(for: error) + "\n")
      return 0
    }
    console.complain(ParseMistake(sentence: message(for: error), path: path).message)
    return code.rawValue
  }
}

/// A command line that asks for a help page.
struct HelpRequest {
  /// The commands from the root to the one that is asked about.
  let path: [CommandInfo]

  /// Nil for any other command line.
  init?(_ words: [String]) {
    let words = Array(words.prefix { $0 != "--" })
    let asks =
      words.first == "help" || words.contains { ["-h", "--help", "--help-hidden"].contains($0) }
    guard asks else { return nil }
    path = CommandInfo.root.path(words.filter { !$0.hasPrefix("-") && $0 != "help" })
  }

  /// A command that is nothing but a group of others, named alone; nil for any other.
  init?(unfinished command: any ParsableCommand, _ words: [String]) {
    let configuration = type(of: command).configuration
    guard !configuration.subcommands.isEmpty, configuration.defaultSubcommand == nil else { return nil }
    path = CommandInfo.root.path(words.filter { !$0.hasPrefix("-") })
  }
}
