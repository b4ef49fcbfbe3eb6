import ArgumentParser
import Curriculum
import Foundation
import Reporting
import Training

/// `bimtek` alone: a menu by numbers for someone who knows no command.
struct MulaiCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mulai", abstract: "Menu: pilih dengan angka.",
    discussion: """
      Contoh:
        bimtek mulai
        bimtek mulai --polos
      """,
    aliases: ["menu"])

  @Argument(help: .hidden)
  var words: [String] = []

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    if let word = words.first { throw console.failure(.unknownCommand(word), code: 64) }
    guard console.isInteractive else {
      let root = CommandInfo.root().map { [$0] } ?? []
      console.print(HelpPage(path: root, style: console.style).text)
      return
    }
    while true {
      console.print(page(console.currentStyle))
      guard let typed = console.ask("Pilihan Anda: ") else { return }
      guard let command = try await command(typed, console) else { continue }
      do {
        var command = command
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
      } catch is ExitCode {
        // The command has said what there is to say; the menu goes on.
      }
    }
  }

  private func page(_ style: TerminalStyle) -> String {
    """

    \(style.set("Bimtek kehumasan", .strong)): belajar, berlatih, dan memeriksa naskah. Luring.

      1  Baca pelajaran
      2  Kerjakan latihan
      3  Periksa naskah di folder ini
      4  Lihat kemajuan saya
      5  Cari istilah

    Ketik angka lalu Enter; q = keluar. Perintah lengkap: bimtek --help

    """
  }

  /// The command behind a number; nil where the menu is to be shown again.
  private func command(_ typed: String, _ console: Console) async throws -> (any ParsableCommand)? {
    let options =
      (content.root.map { ["--kurikulum", $0] } ?? []) + (style.isPlain ? ["--polos"] : [])
    switch typed {
    case "", "1": return try BelajarCommand.parseAsRoot(options)
    case "2": return try LatihanCommand.parseAsRoot(options)
    case "3":
      guard let file = chooseFile(console) else { return nil }
      return try PeriksaCommand.parseAsRoot([file] + options)
    case "4": return try KemajuanCommand.parseAsRoot(options)
    case "5":
      guard let word = console.ask("Istilah: "), !word.isEmpty else { return nil }
      return try IstilahCommand.parseAsRoot([word] + options)
    default:
      console.print("Ketik satu angka dari 1 sampai 5.\n")
      return nil
    }
  }

  /// A draft in the working folder, by number or name.
  private func chooseFile(_ console: Console) -> String? {
    let files = Environment.live().answerFiles()
    for (index, file) in files.enumerated() {
      console.print("  \(index + 1)  \(console.style.printable(file))\n")
    }
    if files.isEmpty { console.print("Tidak ada berkas .md atau .txt di folder ini.\n") }
    guard let typed = console.ask("Nomor atau nama berkas: "), !typed.isEmpty else { return nil }
    return Int(typed).flatMap { files.indices.contains($0 - 1) ? files[$0 - 1] : nil } ?? typed
  }
}

extension Message {
  /// Words for a command that there is not, which reaches the menu as an argument.
  static func unknownCommand(_ word: String) -> Message {
    let names = BimtekCommand.configuration.subcommands.flatMap {
      [$0.configuration.commandName ?? ""] + $0.configuration.aliases
    }
    return Message(
      "Perintah tidak dikenal: \(word)", why: "bimtek tidak punya perintah itu",
      action: nearestName(to: word, among: names).map { "mungkin maksud Anda: bimtek \($0)" }
        ?? "lihat daftarnya: bimtek --help, atau ketik bimtek saja untuk menu")
  }
}
