import ArgumentParser
import Training

/// `bimtek periksa`: checks drafts.
struct PeriksaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periksa",
    abstract: "Periksa naskah: bahasa, data pribadi, keterbukaan, dan kelengkapan.",
    discussion: """
      Contoh:
        bimtek periksa naskah.md
        bimtek periksa naskah.md --beda          lihat perbaikan yang aman
        bimtek periksa naskah.md --perbaiki      terapkan di berkas itu
        bimtek periksa folder-naskah --format json
        bimtek periksa --jenis takarir --kanal instagram unggahan.txt
        cat naskah.md | bimtek periksa

      Kode keluar: 0 bersih, 1 ada temuan, 2 ada berkas yang tidak terbaca atau tidak
      tertulis, 64 perintah keliru.
      """,
    aliases: ["check"])

  @OptionGroup var drafts: DraftOptions
  @OptionGroup(title: "Perbaikan") var fixing: FixOptions
  @OptionGroup(title: "Laporan") var report: ReportOptions
  @OptionGroup(title: "Lain-lain") var content: ContentOptions
  @OptionGroup(title: "Lain-lain") var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try? environment.contentLibrary(at: content.root)
    let checker = Checker(environment: environment, lessons: { library?.lessonsByRule() ?? [:] })
    let request = drafts.request(and: fixing.paths)
    if let mode = fixing.mode {
      try await Mending(checker: checker, request: request, report: report, console: console).run(mode)
    } else {
      let input = try drafts.standardInput(for: request, console)
      if fixing.showsDifference {
        try await DifferencePage(console).show(request, standardInput: input, checker)
      } else {
        let outcome = await checker.check(request, standardInput: input)
        report.show(outcome, on: console)
        try report.exit(after: outcome)
      }
    }
  }
}
