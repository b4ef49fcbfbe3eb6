import ArgumentParser
import Reporting
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
        bimtek periksa folder-naskah --format html > hasil.html
        bimtek periksa --jenis takarir --kanal instagram unggahan.txt
        bimtek periksa naskah.docx
        cat naskah.md | bimtek periksa

      Dokumen (.docx, .odt, .pdf, .html) dibaca teksnya saja dan tidak pernah diubah.

      Kode keluar: 0 bersih, 1 ada temuan, 2 ada berkas yang tidak terbaca atau tidak
      tertulis, 64 perintah keliru.
      """,
    aliases: ["check"])

  @OptionGroup var drafts: DraftOptions
  @OptionGroup(title: "Perbaikan") var fixing: FixOptions
  @OptionGroup(title: "Laporan") var report: ReportOptions
  @OptionGroup(title: "Kebiasaan") var habits: HabitOptions
  @Flag(
    name: .customLong("tanya"), help: "Ajukan pertanyaannya di terminal; jawaban disimpan di samping naskah.")
  var isAsking = false
  @OptionGroup(title: "Lain-lain") var content: ContentOptions
  @OptionGroup(title: "Lain-lain") var style: StyleOptions

  /// Whether a word of the command line names this command.
  static func isCalled(_ word: String) -> Bool {
    word == configuration.commandName || configuration.aliases.contains(word)
  }

  func run() async throws {
    let console = style.console
    if let message = ConflictingOptions(self).message { throw console.failure(message, code: 64) }
    let environment = Environment.live()
    let library = try content.libraryIfAny(environment, console)
    let checker = Checker(environment: environment, lessons: { library?.lessonsByRule() ?? [:] })
    let request = drafts.request(and: fixing.paths)
    if let mode = fixing.mode {
      try drafts.refuseStandardInput(for: request, console, "diperbaiki di tempat")
      try await Mending(
        checker: checker, request: request, report: report, console: console,
        showsStatistics: habits.showsStatistics
      )
      .run(mode)
    } else if habits.watches {
      try drafts.refuseStandardInput(for: request, console, "dipantau")
      try await Watching(
        checker: checker, request: request, console: console, isForPeople: report.format == .teks
      ) {
        report.show(try known($0, environment, console), statistics: habits.showsStatistics, on: console)
      }.run()
    } else {
      let input = try drafts.standardInput(for: request, console)
      if fixing.showsDifference {
        try await DifferencePage(console).show(request, standardInput: input, checker)
      } else if habits.baseline == nil, !isAsking,
        let told = await report.tell(
          request, input, checker, statistics: habits.showsStatistics, on: console)
      {
        for failure in told.failures { console.complain(Message(failure)) }
        try report.exit(after: told.tally, told.failures)
      } else {
        let outcome = try known(
          await checker.check(request, standardInput: input), environment, console)
        report.show(outcome, statistics: habits.showsStatistics, on: console)
        if isAsking { try QuestionRound(console, environment).run(outcome.report) }
        try report.exit(after: outcome.report.tally, outcome.failures)
      }
    }
  }

  /// The outcome without what the baseline knows, where one is used.
  private func known(
    _ outcome: Checker.Outcome, _ environment: Environment, _ console: Console
  ) throws -> Checker.Outcome {
    guard let path = habits.baseline else { return outcome }
    let use = BaselineUse(
      path: path, environment: environment, console: console, isForPeople: report.format == .teks)
    return try use.apply(to: outcome)
  }
}
