import ArgumentParser
import Reporting
import Training

/// `bimtek kelas kelulusan`: who passes, who attended only, and what is missing.
struct KelasKelulusan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kelulusan", abstract: "Lihat siapa yang lulus dan apa yang kurang, lalu tetapkan.",
    discussion: """
      Nilai akhir dihitung dari aturan kelulusan di course.yaml. Perintah ini hanya menghitung;
      yang menetapkan orang: tambahkan --tetapkan.

      Contoh:
        bimtek kelas kelulusan arunaya.bimtek
        bimtek kelas kelulusan arunaya.bimtek --tetapkan --kecuali 4,9
      """,
    aliases: ["passing"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Flag(name: .customLong("tetapkan"), help: "Tetapkan hasil yang ditampilkan.")
  var confirms = false

  @Option(name: .customLong("kecuali"), help: "Yang belum ditetapkan: kode atau nomor, dipisah koma.")
  var except = ""

  @Flag(name: .customLong("ya"), help: "Tetapkan tanpa bertanya lagi.")
  var isSure = false

  @OptionGroup var author: AuthorOptions
  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    do {
      let cohort = try Cohort.open(file, readOnly: !confirms, environment: environment)
      let passing = try cohort.passing(library)
      console.print(PassingText(passing, console.style).text)
      guard confirms else {
        console.print(
          "Angka ini belum ditetapkan. Tetapkan dengan:\n  bimtek kelas kelulusan \(file) --tetapkan\n")
        return
      }
      guard isSure || agrees(console) else { throw ExitCode(1) }
      let names = except.split(separator: ",").map { $0.split(separator: " ").joined() }.filter {
        !$0.isEmpty
      }
      let count = try cohort.confirm(passing, except: names, by: author.author)
      console.print(
        count > 0
          ? "Ditetapkan oleh \(author.author): \(count) peserta.\n"
          : "Tidak ada yang berubah: hasil ini sudah ditetapkan.\n")
    } catch let error as CohortError {
      throw console.failure(Message(error), code: 2)
    } catch let error as PassingError {
      throw console.failure(Message(error), code: 2)
    }
  }

  private func agrees(_ console: Console) -> Bool {
    guard console.isInteractive else {
      console.print("Tidak ada yang ditetapkan: perintah ini tidak dijalankan di terminal. Pakai --ya.\n")
      return false
    }
    let answer = console.ask("Tetapkan hasil di atas? [y/t] ")?.lowercased() ?? ""
    guard ["y", "ya"].contains(answer) else {
      console.print("Tidak ada yang ditetapkan.\n")
      return false
    }
    return true
  }
}

extension Message {
  /// Words for passing that cannot be worked out.
  init(_ error: PassingError) {
    switch error {
    case .cohort(let error): self.init(error)
    case .course(let problems):
      self.init(
        "Materi tidak dapat dimuat", why: problems.prefix(3).joined(separator: "; "),
        action: "perbaiki course.yaml: bimtek kurikulum periksa")
    case .noRules:
      self.init(
        "Aturan kelulusan tidak ada", why: "course.yaml tidak memuat bagian passing",
        action: "tulis aturannya, atau terbitkan sertifikat keikutsertaan saja")
    }
  }
}
