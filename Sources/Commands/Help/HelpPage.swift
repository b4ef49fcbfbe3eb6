import Reporting

/// The help page of a command, in Indonesian, from ArgumentParser's description of it.
struct HelpPage {
  /// The commands from the root to the one that is explained.
  let path: [CommandInfo]
  let style: TerminalStyle

  private var command: CommandInfo? { path.last }
  private var name: String { path.map(\.commandName).joined(separator: " ") }

  /// The page with a line end.
  var text: String {
    guard let command else { return "" }
    var lines = Wrapping.fill(command.abstract, width: style.width)
    if let alias = command.aliases.first {
      lines.append("Nama Inggris: " + (path.dropLast().map(\.commandName) + [alias]).joined(separator: " "))
    }
    lines +=
      ["", style.set("Pemakaian", .strong)]
      + Wrapping.fill(usage, width: style.width, first: "  ", rest: "    ")
    lines += section("Perintah", command.children.map { ($0.commandName, $0.abstract) })
    lines += section(
      "Isian", command.shown.filter(\.isPositional).map { (ArgumentTerms.name(of: $0), about($0)) })
    let options = command.shown.filter { !$0.isPositional }.map { (written($0), about($0)) }
    lines += section("Pilihan", options + [("-h, --help", "Tampilkan bantuan ini.")])
    if !command.discussion.isEmpty { lines += [""] + HelpText.lines(command.discussion, width: style.width) }
    if path.count == 1 {
      lines += [
        "", "Bantuan satu perintah: bimtek periksa --help", "Bantuan menurut hal: bimtek bantuan naskah",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var usage: String {
    guard let command else { return name }
    if !command.children.isEmpty, command.shown.allSatisfy({ !$0.isPositional }) {
      return name + " <perintah>"
    }
    let positionals = command.shown.filter(\.isPositional).map { argument in
      let name = "<\(ArgumentTerms.name(of: argument))>" + (argument.isRepeating ? " …" : "")
      return argument.isOptional ? "[\(name)]" : name
    }
    let required = command.shown.filter { !$0.isPositional && !$0.isOptional }.map { written($0) }
    let options = command.shown.contains { !$0.isPositional && $0.isOptional } ? ["[pilihan]"] : []
    return ([name] + positionals + required + options).joined(separator: " ")
  }

  private func written(_ argument: CommandInfo.Argument) -> String {
    let names = (argument.names ?? []).map(\.written).joined(separator: ", ")
    return argument.isFlag ? names : "\(names) <\(ArgumentTerms.name(of: argument))>"
  }

  private func about(_ argument: CommandInfo.Argument) -> String {
    let abstract = argument.abstract ?? ""
    guard let value = argument.defaultValue, !argument.isFlag, !value.isEmpty else { return abstract }
    return abstract + " (bawaan: \(value))"
  }

  /// A heading and rows of a name and what it is; names that are too long stand on a line of their own.
  private func section(_ title: String, _ rows: [(name: String, about: String)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let widest = rows.map { DisplayWidth.of($0.name) }.filter { $0 <= 22 }.max() ?? 0
    let indent = String(repeating: " ", count: widest + 4)
    return ["", style.set(title, .strong)]
      + rows.flatMap { row -> [String] in
        let width = DisplayWidth.of(row.name)
        if width > widest {
          return ["  " + row.name] + Wrapping.fill(row.about, width: style.width, first: indent, rest: indent)
        }
        let first = "  " + row.name + String(repeating: " ", count: widest - width + 2)
        return Wrapping.fill(row.about, width: style.width, first: first, rest: indent)
      }
  }
}
