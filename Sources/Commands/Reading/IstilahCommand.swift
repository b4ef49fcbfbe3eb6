import ArgumentParser
import Curriculum
import Reporting
import Training

/// `bimtek istilah`: the glossary.
struct IstilahCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "istilah",
    abstract: "Cari arti istilah kehumasan dan media sosial.",
    discussion: """
      Contoh:
        bimtek istilah teras
        bimtek istilah PPID
        bimtek istilah            semua istilah
      """,
    aliases: ["glossary"])

  @Argument(help: "Istilah yang dicari. Tanpa ini: semua.")
  var word: [String] = []

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let loaded = try content.library(Environment.live(), console).glossary()
    guard let terms = loaded.value else {
      throw console.failure(
        Message(
          "Daftar istilah tidak terbaca", why: loaded.problems.first?.description ?? "berkasnya rusak",
          action: "pasang ulang materinya"), code: 2)
    }
    let glossary = Glossary(terms)
    let typed = word.joined(separator: " ")
    let found = glossary.find(typed)
    guard !found.isEmpty else {
      throw console.failure(
        Message(
          "Istilah belum ada: \(typed)", why: "daftar berisi \(terms.count) istilah pelatihan ini",
          action: glossary.near(typed).map { "mungkin maksud Anda: \($0)" }
            ?? "lihat semuanya: bimtek istilah"), code: 64)
    }
    console.printPaged(found.flatMap { lines($0, console.style) })
  }

  private func lines(_ term: GlossaryTerm, _ style: TerminalStyle) -> [String] {
    let also = term.also.isEmpty ? "" : " (\(term.also.joined(separator: ", ")))"
    let lesson = term.lesson.map { " Pelajaran \($0)." } ?? ""
    return [style.set(style.printable(term.term), .strong) + style.printable(also)]
      + Wrapping.fill(
        style.printable(term.meaning + lesson), width: min(style.width, 100), first: "  ", rest: "  ")
  }
}
