import ArgumentParser
import Reporting
import Training

/// `bimtek porsi`: the share of posts about a leader in a folder or content plan.
struct PorsiCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "porsi",
    abstract: "Hitung porsi pimpinan dan manfaat warga dalam folder naskah atau rencana konten.",
    discussion: """
      Contoh:
        bimtek porsi naskah-november
        bimtek porsi rencana-konten.md
      """,
    aliases: ["share"])

  @Argument(help: "Folder naskah, berkas naskah, atau rencana konten berbentuk tabel.")
  var paths: [String]

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let share = LeaderShare(paths, environment: .live())
    for failure in share.failures { console.complain(Message(failure)) }
    if share.total > 0 {
      console.print(LeaderSharePage(console.style).lines(share).joined(separator: "\n") + "\n")
    }
    if !share.failures.isEmpty { throw ExitCode(2) }
  }
}
