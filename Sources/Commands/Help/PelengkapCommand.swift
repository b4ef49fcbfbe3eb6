import ArgumentParser

/// `bimtek pelengkap`: completions for a shell.
struct PelengkapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pelengkap",
    abstract: "Tulis pelengkap perintah untuk bash, zsh, atau fish.",
    discussion: """
      Contoh:
        bimtek pelengkap bash > ~/.local/share/bash-completion/completions/bimtek
        bimtek pelengkap fish > ~/.config/fish/completions/bimtek.fish
      """,
    aliases: ["completion"])

  @Argument(help: "bash, zsh, atau fish.", completion: .list(["bash", "zsh", "fish"]))
  var shell: String

  @OptionGroup var style: StyleOptions

  func run() throws {
    let console = style.console
    guard let script = Completion.script(for: shell) else {
      throw console.failure(
        Message(
          "Kulit perintah tidak dikenal: \(shell)", why: "pelengkap tersedia untuk bash, zsh, dan fish",
          action: "pilih salah satu: bimtek pelengkap bash"), code: 64)
    }
    console.printData(script)
  }
}

/// Completion scripts as ArgumentParser makes them, with its own English words in Indonesian.
enum Completion {
  /// The script for a shell; nil for an unknown one.
  static func script(for name: String) -> String? {
    guard let shell = CompletionShell(rawValue: name) else { return nil }
    let script = words.reduce(BimtekCommand.completionScript(for: shell)) { script, word in
      script.replacing(word.english, with: word.indonesian)
    }
    return (files[name] ?? []).reduce(script) { $0.replacing($1.nothing, with: $1.files) }
  }

  /// What each script says where ArgumentParser has nothing to offer, and what offers files there.
  static let files = [
    "bash": [
      (nothing: "complete -o filenames -F", files: "complete -o filenames -o bashdefault -o default -F")
    ],
    "zsh": [(nothing: ":'\n", files: ":_files'\n")],
    "fish": [
      (nothing: "-rfka ''", files: "-rF"),
      (nothing: "complete -c 'bimtek' -f\n", files: "complete -c 'bimtek' -n '__fish_is_first_token' -f\n"),
    ],
  ]

  /// ArgumentParser's descriptions of what it adds itself.
  static let words = [
    (english: "Show subcommand help information.", indonesian: "Tampilkan bantuan satu perintah."),
    (english: "Show help information.", indonesian: "Tampilkan bantuan."),
    (english: "Show the version.", indonesian: "Tampilkan versi."),
  ]
}
