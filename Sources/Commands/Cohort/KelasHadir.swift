import ArgumentParser
import Training

/// `bimtek kelas hadir`: writes down who was at a session.
struct KelasHadir: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hadir", abstract: "Catat kehadiran satu sesi.",
    discussion: """
      Contoh:
        bimtek kelas hadir arunaya.bimtek --sesi hari-1
        bimtek kelas hadir arunaya.bimtek --sesi hari-2 --kecuali 3,7
      """,
    aliases: ["attendance"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Option(name: .customLong("sesi"), help: "Nama sesi, misalnya hari-1.")
  var session: String

  @Option(
    name: .customLong("kecuali"),
    help: "Yang tidak hadir, dipisah koma: kode peserta atau nomor pada daftar.")
  var absent: String = ""

  @OptionGroup var author: AuthorOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let names = absent.split(separator: ",").map { $0.split(separator: " ").joined() }.filter { !$0.isEmpty }
    do {
      let present = try Cohort.open(file, environment: .live())
        .recordAttendance(session: session, absent: names, by: author.author)
      console.print("Kehadiran \(session) tercatat: \(present) hadir, \(names.count) tidak hadir.\n")
    } catch {
      throw console.failure(Message(error), code: 2)
    }
  }
}
