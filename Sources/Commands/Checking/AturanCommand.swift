import ArgumentParser
import Reporting
import RuleKit
import Training

/// `bimtek aturan`: the list of rules.
struct AturanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aturan",
    abstract: "Daftar semua aturan, menurut keluarga.",
    discussion: """
      Contoh:
        bimtek aturan
        bimtek aturan PDP
        bimtek aturan --format json    daftar lengkap dengan dasar dan tanggalnya
      """,
    aliases: ["rules"])

  @Argument(help: "Keluarga aturan, misalnya PDP. Tanpa ini: semua.")
  var family: String?

  @Option(help: "Bentuk keluaran: teks atau json.")
  var format: RuleListFormat = .teks

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let catalogue = RuleCatalogue(in: .live())
    let families = catalogue.families(family)
    guard !families.isEmpty else {
      throw console.failure(
        Message(
          "Keluarga aturan tidak dikenal: \(family ?? "")", why: "tidak ada aturan dengan awalan itu",
          action: "pilih salah satu: \(catalogue.families(nil).map(\.code).joined(separator: ", "))"),
        code: 64)
    }
    let page = RuleListPage(families)
    console.print(format == .json ? page.json : page.terminal(console.style))
  }
}

/// How the list of rules is printed.
enum RuleListFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case teks
  case json
}
