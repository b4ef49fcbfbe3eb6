import ArgumentParser
import Training

/// `bimtek nilai masuk`: takes drafts in, checks and assesses them.
struct NilaiMasuk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "masuk", abstract: "Masukkan, periksa, dan timbang naskah satu folder atau arsip .zip.",
    discussion: """
      Naskah (.docx, .odt, .pdf, .html, .md, .txt) dicocokkan dengan peserta lewat baris “Nama: …” atau “Kode: …” di awal naskah,
      lalu lewat nama berkas. Yang belum cocok didaftar; isi tabel --pasangan, lalu ulangi.
      Berkas .serah dari bimtek latihan serahkan ikut dimasukkan dan dinilai jawabannya.
      Boleh diulang: berkas yang sama tidak dimasukkan dua kali.

      Kode keluar: 0 semua masuk, 1 ada yang belum cocok, 2 ada yang tidak terbaca.

      Contoh:
        bimtek nilai masuk arunaya.bimtek naskah-peserta --tugas E38
        bimtek nilai masuk arunaya.bimtek naskah.zip --tugas E38
      """,
    aliases: ["take-in"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Argument(help: "Folder naskah, atau arsip .zip yang berisi naskah.")
  var folder: String

  @Option(
    name: .customLong("tugas"),
    help: "Kode tugas naskah, misalnya E37; .serah sudah memuatnya.")
  var task: String?

  @Option(
    name: .customLong("pasangan"), help: "Tabel berkas dan peserta (.csv); dibuat bila belum ada.")
  var pairing: String?

  @OptionGroup var author: AuthorOptions
  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    let line = ProgressLine()
    do {
      let cohort: Cohort
      do {
        cohort = try Cohort.open(file, environment: environment)
      } catch {
        throw IntakeError.cohort(error)
      }
      let packages = try cohort.takeInPackages(
        folder: folder, library: library, pairingPath: pairing, by: author.author,
        progress: { line.showBar(done: $0.done, total: $0.total, $0.file) })
      line.clear()
      console.print(PackageText(packages, table: pairing, console.style).text)
      for file in packages.unreadable { console.complain(Message(file)) }
      var isIncomplete = !packages.unmatched.isEmpty
      var isUnreadable = !packages.unreadable.isEmpty
      if let code = task {
        let intake = try await takeInDrafts(
          cohort, try content.gradingTask(code, environment, console), line)
        line.clear()
        console.print(IntakeText(intake, table: pairing, console.style).text)
        let unreadable = intake.unreadable.filter { !$0.isPackage }
        for file in unreadable { console.complain(Message(file: file.file, file.problem)) }
        isIncomplete = isIncomplete || !intake.unmatched.isEmpty
        isUnreadable = isUnreadable || !unreadable.isEmpty
      } else if packages.isEmpty {
        throw console.failure(
          Message(
            "Tugas belum disebut", why: "tidak ada berkas .serah di \(folder); naskah lain perlu kode tugas",
            action: "tambahkan misalnya --tugas E37"), code: 64)
      }
      if isUnreadable { throw ExitCode(2) }
      if isIncomplete { throw ExitCode(1) }
    } catch let error as IntakeError {
      line.clear()
      throw console.failure(Message(error, folder: folder, table: pairing), code: 2)
    }
  }

  private func takeInDrafts(
    _ cohort: Cohort, _ task: GradingTask, _ line: ProgressLine
  ) async throws -> SubmissionIntake {
    try await cohort.takeIn(
      folder: folder, task: task, pairingPath: pairing, by: author.author,
      progress: { line.showBar(done: $0.done, total: $0.total, $0.file) })
  }
}

extension SubmissionIntake.Unreadable {
  /// Whether it is a package of answers, which is taken in another way.
  fileprivate var isPackage: Bool { file.lowercased().hasSuffix("." + SubmissionPackage.fileExtension) }
}
