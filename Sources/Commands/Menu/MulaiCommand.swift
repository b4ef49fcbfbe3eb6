import ArgumentParser
import Curriculum
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
      console.print(ShortHelp.text)
      return
    }
    let options = (content.root.map { ["--kurikulum", $0] } ?? []) + (style.isPlain ? ["--polos"] : [])
    await MainMenu(desk: MenuDesk(console: console, environment: .live(), options: options)).run()
  }
}

/// What `bimtek` alone says in a pipe: enough to take the first step.
enum ShortHelp {
  static let text = """
    bimtek: belajar menulis berita, memeriksa naskah, berlatih, menilai. Luring.

      bimtek                      menu dengan angka (di terminal)
      bimtek periksa naskah.md    periksa naskah sebelum terbit
      bimtek belajar              baca pelajaran
      bimtek latihan              kerjakan latihan
      bimtek peragaan             lihat semuanya bekerja pada data contoh

    Semua perintah: bimtek --help
    Bantuan menurut hal: bimtek bantuan

    """
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
