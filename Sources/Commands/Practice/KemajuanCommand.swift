import ArgumentParser
import Curriculum
import Foundation
import Reporting
import Training

/// `bimtek kemajuan`: what was read and done, and what comes next.
struct KemajuanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kemajuan",
    abstract: "Lihat kemajuan belajar Anda dan saran berikutnya.",
    discussion: """
      Contoh:
        bimtek kemajuan
        bimtek kemajuan --ekspor riwayat.html

      Riwayat belajar bukan sertifikat. Sertifikat diterbitkan panitia setelah nilai disahkan.
      """,
    aliases: ["progress"])

  @ArgumentParser.Option(name: .customLong("ekspor"), help: "Tulis riwayat belajar ke satu berkas HTML.")
  var export: String?

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    let progress = console.progress(environment)
    let contents = try console.contents(CourseReader(library, progress: progress))
    let record = LearningRecord(contents, library, progress: progress)
    if let export { return try write(record, to: export, environment, console) }
    console.printPaged(ProgressPage(record).text(console.style))
  }

  private func write(
    _ record: LearningRecord, to path: String, _ environment: Environment, _ console: Console
  ) throws {
    let url = URL(filePath: path, relativeTo: environment.workingDirectory)
    do {
      try Data(record.page(environment).html.utf8).write(to: url, options: .atomic)
    } catch {
      throw console.failure(
        Message(
          "Riwayat tidak dapat ditulis: \(path)", why: SystemReason.words(error),
          action: "sebut berkas di folder Anda sendiri, misalnya --ekspor riwayat.html"), code: 2)
    }
    console.print("Riwayat belajar tersimpan: \(url.path)\n")
  }
}
