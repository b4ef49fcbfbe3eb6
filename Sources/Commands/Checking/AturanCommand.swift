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
      throw console.failure(unknown(family ?? "", in: catalogue), code: 64)
    }
    let page = RuleListPage(families)
    if format == .json { console.printData(page.json) } else { console.print(page.terminal(console.style)) }
  }

  private func unknown(_ family: String, in catalogue: RuleCatalogue) -> Message {
    let what = "Keluarga aturan tidak dikenal: \(family)"
    if let rule = catalogue.rule(named: family) {
      return Message(
        what, why: "itu kode satu aturan", action: "baca aturannya: bimtek jelaskan \(rule.code)")
    }
    return Message(
      what, why: "tidak ada aturan dengan awalan itu",
      action: "pilih salah satu: \(catalogue.families(nil).map(\.code).joined(separator: ", "))")
  }
}

/// How the list of rules is printed.
enum RuleListFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case teks
  case json
}
