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
    _ = try console.contents(CourseReader(library, progress: nil))
    guard let record = LearningRecord(library, progress: progress) else { throw ExitCode(2) }
    if let export { return try write(record, to: export, environment, console) }
    console.print(ProgressPage(record).text(console.style))
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
          "Riwayat tidak dapat ditulis: \(path)", why: "foldernya tidak ada atau tidak boleh ditulis",
          action: "sebut berkas di folder Anda sendiri, misalnya --ekspor riwayat.html"), code: 2)
    }
    console.print("Riwayat belajar tersimpan: \(url.path)\n")
  }
}

/// Progress as lines of a terminal.
struct ProgressPage {
  let record: LearningRecord

  init(_ record: LearningRecord) { self.record = record }

  func text(_ style: TerminalStyle) -> String {
    var lines = [style.set("Kemajuan Anda", .strong), record.summary, ""]
    for part in record.contents.modules {
      let exercises = record.exercises(of: part)
      let read = part.lessons.count { $0.state == .finished }
      let done = exercises.count { $0.state.isDone }
      let title = Wrapping.truncate(
        style.printable("\(part.code) \(part.title)"), width: max(20, min(style.width, 100) - 2),
        ellipsis: style.isPlain ? "..." : "…")
      lines.append(style.set(title, .strong))
      lines.append(
        "  pelajaran \(bar(read, part.lessons.count, style))  latihan \(bar(done, exercises.count, style))\(mean(exercises))"
      )
    }
    lines += ["", style.set("Berikutnya", .strong)]
    if let lesson = record.nextLesson {
      lines += Wrapping.fill(
        style.printable("baca \(lesson.name): bimtek belajar \(lesson.code)"), width: style.width,
        first: "  \(style.bullet) ", rest: "    ")
    }
    if let next = record.nextExercise {
      lines += Wrapping.fill(
        style.printable("kerjakan \(next.name): bimtek latihan \(next.exercise.code)"), width: style.width,
        first: "  \(style.bullet) ", rest: "    ")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func bar(_ done: Int, _ all: Int, _ style: TerminalStyle) -> String {
    let length = 10
    let filled = all == 0 ? 0 : done * length / all
    let signs = style.isPlain ? ("#", ".") : ("█", "░")
    let bar = String(repeating: signs.0, count: filled) + String(repeating: signs.1, count: length - filled)
    return "\(bar) \(done)/\(all)"
  }

  private func mean(_ exercises: [ExerciseCatalogue.Entry]) -> String {
    let scores = exercises.compactMap { entry -> Int? in
      if case .done(let best) = entry.state { best } else { nil }
    }
    return scores.isEmpty ? "" : "  rata-rata terbaik \(scores.reduce(0, +) / scores.count)"
  }
}
