import ArgumentParser
import Reporting
import Training

/// `bimtek kelas statistik`: what drafts, marks and tests of a class say.
struct KelasStatistik: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistik",
    abstract: "Lihat sebaran nilai, kesalahan terbanyak, kesepakatan penilai, butir tes.",
    discussion: """
      Tanpa nama peserta. Satu halaman untuk dibagikan atau dicetak: --ke statistik.html; lembar kerja:
      --ke statistik.xlsx. Keduanya boleh ditulis sekaligus.

      Contoh:
        bimtek kelas statistik arunaya.bimtek
        bimtek kelas statistik arunaya.bimtek --ke statistik.html --ke statistik.xlsx
      """,
    aliases: ["statistics"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Option(name: .customLong("ke"), help: "Tulis juga satu halaman HTML atau lembar kerja .xlsx.")
  var targets: [String] = []

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    do {
      let statistics: ClassStatistics
      do {
        statistics = try Cohort.open(file, readOnly: true, environment: environment).statistics(library)
      } catch let error as CohortError {
        throw StatisticsError.cohort(error)
      }
      console.print(StatisticsText(statistics, console.style).text)
      for target in targets {
        try statistics.write(to: target, environment: environment)
        console.print("\nDitulis: \(target)\n")
      }
    } catch let error as StatisticsError {
      throw console.failure(Message(error), code: 2)
    }
  }
}

extension Message {
  /// Words for statistics that cannot be worked out.
  init(_ error: StatisticsError) {
    switch error {
    case .cohort(let error): self.init(error)
    case .nothingThere:
      self.init(
        "Belum ada yang dihitung", why: "belum ada naskah atau jawaban di kelas ini",
        action: "masukkan naskah dahulu: bimtek nilai masuk")
    case .task(let code):
      self.init(taskWithoutMaterial: code)
    case .notWritable(let path, let reason):
      self.init(notWritable: path, why: reason)
    }
  }
}
