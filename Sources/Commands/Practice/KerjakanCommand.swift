import ArgumentParser
import Curriculum
import Foundation
import Reporting
import Training

/// `bimtek latihan kerjakan`, or `bimtek latihan` alone: the list of exercises, and doing one.
struct KerjakanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kerjakan",
    abstract: "Kerjakan latihan; jawaban tersimpan setiap langkah.",
    discussion: """
      Contoh:
        bimtek latihan                        pilih dengan angka
        bimtek latihan E25                    kerjakan satu latihan
        bimtek latihan berikutnya             kerjakan yang berikutnya
        bimtek latihan --modul M2 --belum     yang belum dikerjakan dari modul M2
        bimtek latihan E23 --berkas teras.md  serahkan tulisan dari berkas
        printf 'b\\n' | bimtek latihan E25     jawab tanpa layar tanya jawab

      Kode keluar: 0 selesai dikerjakan, 1 belum selesai (jawaban tersimpan), 2 berkas tidak terbaca,
      64 perintah keliru.

      Contoh:
        bimtek latihan kerjakan E25
        bimtek latihan kerjakan --modul M2 --belum
      """,
    aliases: ["do"])

  @Argument(help: "Kode, nama, atau judul latihan, misalnya E25. Tanpa ini: daftar.")
  var name: [String] = []

  @ArgumentParser.Option(
    name: .customLong("modul"), help: "Hanya modul ini, misalnya M2 atau menulis-berita.")
  var module: String?

  @ArgumentParser.Option(
    name: .customLong("jenis"),
    help: "Hanya jenis ini: \(ExerciseKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: ExerciseKind?

  @Flag(name: .customLong("belum"), help: "Hanya yang belum diserahkan.")
  var isOpenOnly = false

  @Flag(name: .customLong("ulang"), help: "Buang jawaban yang belum diserahkan dan mulai dari awal.")
  var startsAnew = false

  @Flag(name: .customLong("kunci"), help: "Tampilkan kunci; hanya setelah latihan pernah diserahkan.")
  var showsKey = false

  @ArgumentParser.Option(
    name: .customLong("berkas"),
    help: "Serahkan tulisan dari berkas; satu berkas, atau satu berkas untuk tiap bagian.")
  var files: [String] = []

  @ArgumentParser.Option(
    name: .customLong("peserta"), help: "Nomor peserta; menentukan urutan pilihan di layar.")
  var participant: String?

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    let progress = console.progress(environment)
    let catalogue = ExerciseCatalogue(library, progress: progress)
    let desk = PracticeDesk(
      console: console, environment: environment, library: library, progress: progress,
      participant: participant ?? progress?.participant ?? "0", files: files, startsAnew: startsAnew)
    guard name.isEmpty else {
      let exercise = try exercise(console, catalogue)
      if showsKey { return try desk.showKey(of: exercise) }
      guard try desk.work(on: exercise) else { throw ExitCode(1) }
      return
    }
    var filter = ExerciseCatalogue.Filter()
    filter.module = module
    filter.kind = kind
    filter.isOpenOnly = isOpenOnly
    let isFiltered = module != nil || kind != nil || isOpenOnly
    if console.isTerminal, isatty(STDIN_FILENO) == 1 {
      try PracticeMenu(console: console, catalogue: catalogue, desk: desk).choose(
        filter, isFiltered: isFiltered)
    } else {
      let entries = catalogue.entries(filter)
      guard !entries.isEmpty else { throw console.failure(.noExercises(module: module), code: 64) }
      console.print(ExerciseListPage(entries).text(console.style))
    }
  }
}

extension KerjakanCommand {
  /// The exercise that was named, or the next one.
  private func exercise(_ console: Console, _ catalogue: ExerciseCatalogue) throws -> Exercise {
    let typed = name.joined(separator: " ")
    guard ["berikut", "berikutnya", "next"].contains(typed.lowercased()) else {
      return try console.exercise(named: typed, catalogue)
    }
    guard let next = ExerciseCatalogue.suggestion(catalogue.entries()) else {
      throw console.failure(.noExercises(module: nil), code: 64)
    }
    return try console.exercise(named: next.exercise.code, catalogue)
  }
}

extension Console {
  /// The exercise that a name means, or those that may be meant as a failure.
  func exercise(named name: String, _ catalogue: ExerciseCatalogue) throws -> Exercise {
    do {
      return try catalogue.find(name)
    } catch {
      throw failure(Message(error, name: name), code: 64)
    }
  }
}
