import ArgumentParser
import Reporting
import Training

/// `bimtek kelas beban`: how long marking will take.
struct KelasBeban: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "beban", abstract: "Perkirakan waktu menilai sebelum mulai.",
    discussion: """
      Naskah kali menit dibagi penilai, termasuk sepersepuluh yang dinilai dua orang dan naskah kalibrasi.
      Tanpa bukti mesin satu naskah sekitar 8 menit; dengan bukti sekitar 4 menit (perkiraan, ukur sendiri).

      Contoh:
        bimtek kelas beban arunaya.bimtek
        bimtek kelas beban arunaya.bimtek --penilai 3 --menit 6
      """,
    aliases: ["load"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Option(name: .customLong("penilai"), help: "Jumlah penilai.")
  var markers = 3

  @Option(name: .customLong("menit"), help: "Menit untuk satu naskah.")
  var minutes = 4.0

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    guard (1...99).contains(markers), minutes > 0, minutes <= 600 else {
      throw console.failure(
        Message(
          "Beban tidak dapat dihitung", why: "penilai harus 1 sampai 99 orang, dan menit 1 sampai 600",
          action: "perbaiki --penilai atau --menit"), code: 64)
    }
    let environment = Environment.live()
    let library = try content.library(environment, console)
    do {
      let load: MarkingLoad
      do {
        load = try Cohort.open(file, readOnly: true, environment: environment)
          .markingLoad(library, markers: markers, minutes: minutes)
      } catch let error as CohortError {
        throw PassingError.cohort(error)
      }
      var lines = load.tasks.map { task in
        "  \(task.code)  \(task.pieces) naskah × \(Figures.mark(task.minutes)) menit"
          + (task.marked > 0 ? ", \(task.marked) sudah selesai" : "") + "  \(task.title)"
      }
      lines += Wrapping.fill(
        "Semua: \(KelasBeban.hours(load.minutes)). "
          + "Tiap penilai (\(markers) orang): \(KelasBeban.hours(load.minutesEach)).",
        width: console.style.width)
      console.print(lines.joined(separator: "\n") + "\n")
    } catch let error as PassingError {
      throw console.failure(Message(error), code: 2)
    }
  }

  /// Minutes as hours and minutes.
  static func hours(_ minutes: Double) -> String {
    let whole = Int(minutes.rounded(.up))
    if whole < 60 { return "\(whole) menit" }
    return whole % 60 == 0 ? "\(whole / 60) jam" : "\(whole / 60) jam \(whole % 60) menit"
  }
}
