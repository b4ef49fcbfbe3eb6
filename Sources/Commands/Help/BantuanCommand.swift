import ArgumentParser
import Curriculum
import Reporting

/// `bimtek bantuan`: help by matter, and the help page of a command.
struct BantuanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bantuan",
    abstract: "Bantuan menurut hal: naskah, instansi, kelas, sertifikat, privasi, luring.",
    discussion: """
      Contoh:
        bimtek bantuan
        bimtek bantuan naskah
      """,
    aliases: ["topics"])

  @Argument(
    help: "Hal atau nama perintah. Tanpa ini: daftar.",
    completion: .list(HelpTopic.allCases.map(\.rawValue)))
  var topic: [String] = []

  @OptionGroup var style: StyleOptions

  func run() throws {
    let console = style.console
    guard let first = topic.first else {
      console.print(list(console.style))
      return
    }
    if let topic = HelpTopic(rawValue: first.lowercased()) {
      console.printPaged(page(topic, console.style))
      return
    }
    let path = CommandInfo.root.path(topic)
    guard path.count > 1 else { throw console.failure(unknown(first), code: 64) }
    console.printPaged(HelpPage(path: path, style: console.style).text)
  }

  private func list(_ style: TerminalStyle) -> String {
    let rows = HelpTopic.allCases.flatMap { topic in
      let first = "  " + topic.rawValue + String(repeating: " ", count: 12 - topic.rawValue.count)
      return Wrapping.fill(
        topic.title, width: style.width, first: first, rest: String(repeating: " ", count: 14))
    }
    return (["Bantuan menurut hal", ""] + rows + ["", "Baca satu: bimtek bantuan naskah"])
      .joined(separator: "\n") + "\n"
  }

  private func page(_ topic: HelpTopic, _ style: TerminalStyle) -> String {
    ([style.set(topic.title, .strong), ""] + HelpText.lines(topic.text, width: style.width)).joined(
      separator: "\n") + "\n"
  }

  private func unknown(_ word: String) -> Message {
    let names = HelpTopic.allCases.map(\.rawValue) + CommandInfo.root.children.map(\.commandName)
    return Message(
      "Tidak ada bantuan tentang: \(word)", why: "bukan hal dan bukan nama perintah",
      action: nearestName(to: word, among: names).map { "mungkin maksud Anda: bimtek bantuan \($0)" }
        ?? "lihat daftarnya: bimtek bantuan")
  }
}
