import ArgumentParser
import Curriculum
import Reporting
import RuleKit
import Training

/// `bimtek jelaskan`: the page of a rule.
struct JelaskanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jelaskan",
    abstract: "Jelaskan satu aturan: mengapa, contohnya, dan dasarnya.",
    discussion: """
      Contoh:
        bimtek jelaskan EJA-11
        bimtek jelaskan pdp-01
      """,
    aliases: ["explain"])

  @Argument(help: "Kode aturan, misalnya EJA-11.")
  var code: String

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let catalogue = RuleCatalogue(in: environment)
    let library = try content.libraryIfAny(environment, console)
    guard let rule = catalogue.rule(named: code) ?? explain(catalogue.successors(of: code), console) else {
      throw console.failure(unknown(in: catalogue), code: 64)
    }
    let lessons = library?.lessonsByRule() ?? [:]
    console.print(RulePage(rule, lesson: lessons[rule.code]).terminal(console.style))
    if environment.hasOldLaw(rule) {
      console.say("Perhatian: dasar hukumnya diperiksa lebih dari enam bulan lalu; cek peraturan terbaru.")
    }
  }

  private func unknown(in catalogue: RuleCatalogue) -> Message {
    let near = catalogue.near(code)
    let isFamily = !catalogue.families(code).isEmpty
    return Message(
      "Kode aturan tidak dikenal: \(code)",
      why: isFamily ? "itu nama keluarga aturan" : "tidak ada aturan dengan kode itu",
      action: isFamily
        ? "lihat aturannya: bimtek aturan \(code.uppercased())"
        : near.isEmpty
          ? "lihat daftarnya: bimtek aturan"
          : "mungkin \(near.joined(separator: ", ")); daftar lengkap: bimtek aturan")
  }

  /// Says which rules carry on a code that has no page of its own, and gives the first of them.
  private func explain(_ successors: [Rule], _ console: Console) -> Rule? {
    guard let first = successors.first else { return nil }
    let names = successors.map { "\($0.code) (\($0.title))" }
    console.say(
      "\(code.uppercased()) tidak berdiri sendiri; isinya diperiksa oleh \(names.joined(separator: ", ")).")
    return first
  }
}
