import ArgumentParser
import Curriculum
import Training

/// `bimtek kurikulum ekspor`: the course for a browser, for paper, or for a learning platform.
struct KurikulumEkspor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ekspor",
    abstract: "Tulis pelajaran sebagai laman atau buku, atau bank soal untuk Moodle.",
    discussion: """
      Contoh:
        bimtek kurikulum ekspor --format html --ke laman
        bimtek kurikulum ekspor --format pdf --ke cetak --fasilitator
        bimtek kurikulum ekspor --format moodle-xml --ke moodle

      Bentuk:
        html        satu laman tiap pelajaran, terbuka tanpa internet
        pdf         buku A4 dengan daftar isi dan nomor halaman
        moodle-xml  bank soal untuk Moodle
        gift        bank soal sebagai teks GIFT
      """,
    aliases: ["export"])

  @ArgumentParser.Option(name: .customLong("format"), help: "html, pdf, moodle-xml, atau gift.")
  var format: CourseExport.Format

  @ArgumentParser.Option(name: .customLong("ke"), help: "Folder tujuan; dibuat bila belum ada.")
  var folder: String

  @Flag(name: .customLong("fasilitator"), help: "Sertakan catatan fasilitator (html dan pdf).")
  var withNotes = false

  @Flag(name: .customLong("timpa"), help: "Ganti berkas lama yang bernama sama; berkas lain tidak disentuh.")
  var overwrites = false

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    let result: CourseExport.Result
    do {
      result = try CourseExport(library, environment: environment)
        .write(format, to: folder, withNotes: withNotes, overwrites: overwrites)
    } catch {
      throw console.failure(Message(error), code: 2)
    }
    console.print(ExportPage(format: format, result: result).text(console.style))
    for problem in result.problems {
      console.complain(
        Message(
          "Berkas materi bermasalah", why: problem.description,
          action: "bagian lain tetap ditulis; perbaiki berkas itu, lalu ekspor lagi dengan --timpa"))
    }
    if !result.problems.isEmpty { throw ExitCode(1) }
  }
}
