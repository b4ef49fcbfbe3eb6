import ArgumentParser
import Curriculum
import Training

/// `bimtek kurikulum`: the course as content.
struct KurikulumCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kurikulum",
    abstract: "Materi pelatihan: jadwal, bahan cetak, bank soal, dan pemeriksaannya.",
    discussion: """
      Contoh:
        bimtek kurikulum jadwal --ragam dua-hari
        bimtek kurikulum ekspor --format html --ke laman
        bimtek kurikulum periksa
      """,
    subcommands: [KurikulumPeriksaCommand.self, KurikulumJadwal.self, KurikulumEkspor.self],
    aliases: ["curriculum"])
}

/// `bimtek kurikulum periksa`: checks the course like code.
struct KurikulumPeriksaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periksa",
    abstract: "Periksa kelengkapan dan kebenaran materi.",
    discussion: """
      Contoh:
        bimtek kurikulum periksa
        bimtek kurikulum periksa --kurikulum folder-materi
      """,
    aliases: ["check"])

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let library = try content.library(Environment.live(), console)
    let problems = CourseInspector(library).problems()
    for problem in problems {
      console.print(
        "\(problem.file):\(problem.line):\(problem.column): \(problem.check.code) \(problem.message)\n")
    }
    let count = problems.count
    console.print(count == 0 ? "Materi bersih: tidak ada temuan.\n" : "\(count) temuan pada materi.\n")
    if count > 0 { throw ExitCode(1) }
  }
}
