import ArgumentParser
import Training

/// `bimtek nilai masuk`: takes drafts in, checks and assesses them.
struct NilaiMasuk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "masuk", abstract: "Masukkan, periksa, dan timbang naskah satu folder atau arsip .zip.",
    discussion: """
      Naskah (.docx, .odt, .pdf, .html, .md, .txt) dicocokkan dengan peserta lewat baris “Nama: …” atau “Kode: …” di awal naskah,
      lalu lewat nama berkas. Yang belum cocok didaftar; isi tabel --pasangan, lalu ulangi.
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

  @Option(name: .customLong("tugas"), help: "Kode tugas, misalnya E37.")
  var task: String

  @Option(
    name: .customLong("pasangan"), help: "Tabel berkas dan peserta (.csv); dibuat bila belum ada.")
  var pairing: String?

  @OptionGroup var author: AuthorOptions
  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let task = try content.gradingTask(task, environment, console)
    let intake: SubmissionIntake
    let line = ProgressLine()
    do {
      let cohort: Cohort
      do {
        cohort = try Cohort.open(file, environment: environment)
      } catch {
        throw IntakeError.cohort(error)
      }
      intake = try await cohort.takeIn(
        folder: folder, task: task, pairingPath: pairing, by: author.author,
        progress: { line.show("\($0.done)/\($0.total)  \($0.file)") })
      line.clear()
    } catch let error as IntakeError {
      line.clear()
      throw console.failure(Message(error, folder: folder, table: pairing), code: 2)
    }
    console.print(IntakeText(intake, table: pairing, console.style).text)
    for file in intake.unreadable { console.complain(Message(file: file.file, file.problem)) }
    if !intake.unreadable.isEmpty { throw ExitCode(2) }
    if !intake.unmatched.isEmpty { throw ExitCode(1) }
  }
}
