import ArgumentParser
import Reporting
import Training

/// `bimtek peragaan`: a whole workshop on sample data.
struct PeragaanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peragaan",
    abstract: "Lihat semuanya bekerja pada data contoh: pelajaran, kelas, nilai, sertifikat.",
    discussion: """
      Semua orang, naskah, dan nilai dalam peragaan ini rekaan. Hasilnya satu folder yang boleh Anda hapus.

      Contoh:
        bimtek peragaan
        bimtek peragaan --ke folder-baru
      """,
    aliases: ["demo"])

  @Option(
    name: .customLong("ke"), help: "Folder hasil. Bawaan: hasil-peragaan; tidak pernah menimpa hasil lain.")
  var folder: String?

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    do {
      let demonstration = try Demonstration(in: folder, library: library, environment: environment)
      try await DemonstrationScript(demonstration, console).run()
    } catch {
      throw console.failure(Message(demonstration: error), code: 2)
    }
  }
}

extension Message {
  /// Words for whatever stops a demonstration.
  init(demonstration error: any Error) {
    switch error {
    case let error as CohortError: self.init(error)
    case let error as IntakeError: self.init(error, folder: "naskah", table: nil)
    case let error as MarkingError: self.init(error)
    case let error as RecapError: self.init(error)
    case let error as KeyFailure: self.init(error)
    case let error as CertificateProblem: self.init(error)
    case DemonstrationProblem.notWritable(let path):
      self.init(
        "Tidak dapat menulis: \(path)", why: "folder tidak boleh ditulis atau ruang simpan penuh",
        action: "pilih folder milik Anda dengan --ke")
    case DemonstrationProblem.sample(let what):
      self.init(
        "Data contoh tidak lengkap: \(what)", why: "berkas bawaan hilang atau rusak",
        action: "pasang ulang bimtek, atau sebut folder materinya dengan --kurikulum")
    default:
      self.init(
        "Peragaan berhenti", why: "satu langkahnya tidak selesai di komputer ini",
        action: "ulangi; bila terjadi lagi, pasang ulang bimtek")
    }
  }
}
