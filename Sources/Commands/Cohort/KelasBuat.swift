import ArgumentParser
import Training

/// `bimtek kelas buat`: makes a class file.
struct KelasBuat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "buat", abstract: "Buat berkas kelas yang baru.",
    discussion: """
      Contoh:
        bimtek kelas buat arunaya.bimtek --judul "Bimtek Humas" \\
          --mulai 2026-11-10 --selesai 2026-11-12 --tempat "Aula Dinas"
        bimtek kelas buat latihan.bimtek --judul "Kelas percobaan" \\
          --mulai 2026-11-10 --selesai 2026-11-12 --tempat "Aula Dinas"
      """,
    aliases: ["create"])

  @Argument(help: "Berkas kelas yang akan dibuat, misalnya arunaya.bimtek.")
  var file: String

  @Option(name: .customLong("judul"), help: "Nama kegiatan, seperti yang tercetak pada sertifikat.")
  var title: String

  @Option(name: .customLong("mulai"), help: "Hari pertama, misalnya 2026-11-10.")
  var start: String

  @Option(name: .customLong("selesai"), help: "Hari terakhir, misalnya 2026-11-12.")
  var end: String

  @Option(name: .customLong("tempat"), help: "Tempat kegiatan.")
  var place: String

  @OptionGroup var author: AuthorOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let first = try day(start, console)
    let last = try day(end, console)
    guard let description = Cohort.Description(title: title, firstDay: first, lastDay: last, place: place)
    else {
      throw console.failure(
        Message(
          "Tanggal terbalik: \(start) sampai \(end)", why: "hari terakhir lebih awal daripada hari pertama",
          action: "tukar --mulai dan --selesai"), code: 64)
    }
    do {
      _ = try Cohort.create(at: file, description, by: author.author, environment: .live())
    } catch {
      throw console.failure(Message(error), code: 2)
    }
    console.print(
      """
      Kelas dibuat: \(file)
        \(title)
        \(Day.span(first, last)), \(place)
      Berikutnya: bimtek kelas peserta \(file) peserta.xlsx

      """)
  }

  private func day(_ text: String, _ console: Console) throws -> Day {
    if let day = Day(text) { return day }
    throw console.failure(
      Message(
        "Tanggal tidak dikenal: \(text)", why: "tidak ada pada kalender, atau bentuknya lain",
        action: "tulis tahun-bulan-hari, misalnya 2026-11-10"), code: 64)
  }
}
