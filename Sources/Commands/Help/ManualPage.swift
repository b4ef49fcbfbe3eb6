import ArgumentParser

/// The manual page `bimtek(1)` in roff, from the same description as the help pages.
struct ManualPage {
  let root: CommandInfo

  /// The page as it is installed.
  var text: String {
    var lines = [
      ".TH BIMTEK 1 \"\" \"bimtek \(BimtekCommand.configuration.version)\" \"Manual bimtek\"",
      ".SH NAMA", "bimtek \\- " + escaped(root.abstract),
      ".SH PEMAKAIAN", ".B bimtek", "\\fIperintah\\fR [\\fIpilihan\\fR]", ".SH PERINTAH",
    ]
    for command in root.children { lines += entry(command, below: "bimtek") }
    lines += [".SH KODE KELUAR", "0 berhasil, 1 ada temuan, 2 ada yang tidak terbaca, 64 perintah keliru."]
    lines += [".SH BANTUAN", "bimtek bantuan, bimtek \\fIperintah\\fR \\-\\-help"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ command: CommandInfo, below parent: String) -> [String] {
    let name = parent + " " + command.commandName
    var lines = [".SS " + escaped(name), escaped(command.abstract)]
    for argument in command.shown {
      let names = (argument.names ?? []).map(\.written).joined(separator: ", ")
      let value = argument.isFlag ? "" : "\\fI" + escaped(ArgumentTerms.name(of: argument)) + "\\fR"
      lines += [".TP", [escaped(names), value].filter { !$0.isEmpty }.joined(separator: " ")]
      lines.append(escaped(argument.abstract ?? ""))
    }
    if !command.discussion.isEmpty {
      let examples = command.discussion.split(separator: "\n").map { escaped(String($0)) }
      lines += [".PP", ".nf"] + examples + [".fi"]
    }
    return lines + command.children.flatMap { entry($0, below: name) }
  }

  /// Text with roff's own signs made harmless.
  private func escaped(_ text: String) -> String {
    let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }
}
