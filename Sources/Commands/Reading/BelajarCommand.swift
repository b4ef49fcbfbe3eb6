import ArgumentParser
import Curriculum
import Foundation
import Reporting
import Training

/// `bimtek belajar`: contents, and reading a lesson.
struct BelajarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "belajar",
    abstract: "Baca pelajaran; lanjut dari tempat terakhir.",
    discussion: """
      Contoh:
        bimtek belajar              daftar isi, pilih dengan angka
        bimtek belajar L08          baca pelajaran L08
        bimtek belajar teras        cari menurut nama
        bimtek belajar L08 | less   teks lengkap tanpa tombol
      """,
    aliases: ["learn"])

  @Argument(help: "Kode, nama, atau judul pelajaran, misalnya L08 atau teras. Tanpa ini: daftar isi.")
  var name: [String] = []

  @Flag(name: .customLong("fasilitator"), help: "Tampilkan juga tujuan dan catatan fasilitator.")
  var withNotes = false

  @Flag(name: .customLong("dari-awal"), help: "Mulai dari awal, bukan dari tempat terakhir.")
  var fromStart = false

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    let reader = CourseReader(library, progress: console.progress(environment))
    let screen = ReadingScreen(console: console, reader: reader, withNotes: withNotes)
    guard name.isEmpty else {
      let id = try console.lesson(named: name.joined(separator: " "), reader)
      if try screen.read(id, fromStart: fromStart) == .contents { try screen.choose() }
      return
    }
    if console.isTerminal, isatty(STDIN_FILENO) == 1 {
      try screen.choose()
    } else {
      console.print(ContentsPage(try console.contents(reader)).text(console.style))
    }
  }
}

extension Console {
  /// The trainee's progress; where it cannot be opened that is told, and everything else works.
  func progress(_ environment: Environment) -> TraineeProgress? {
    do {
      return try TraineeProgress(environment)
    } catch {
      complain(Message(error))
      return nil
    }
  }

  /// The lesson that a name means, or the lessons that may be meant as a failure.
  func lesson(named name: String, _ reader: CourseReader) throws -> ContentID {
    do {
      return try reader.find(name)
    } catch {
      throw failure(Message(error, name: name), code: 64)
    }
  }

  /// The table of contents; a broken course file is a failure.
  func contents(_ reader: CourseReader) throws -> CourseContents {
    let loaded = reader.contents()
    guard let contents = loaded.value else {
      throw failure(.brokenCourse(loaded.problems), code: 2)
    }
    return contents
  }
}
