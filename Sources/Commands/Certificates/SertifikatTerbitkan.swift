public import ArgumentParser
import Foundation
public import Training

extension CertificateStage: ExpressibleByArgument {}

/// `bimtek sertifikat terbitkan`: issues the certificates that are due.
struct SertifikatTerbitkan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terbitkan", abstract: "Terbitkan sertifikat kelas (PDF dan Open Badges 3.0).",
    discussion: """
      Nomor berasal dari daftar instansi: blok (--nomor-awal) atau kolom “Nomor Sertifikat” (--nomor-dari).
      Boleh diulang: sertifikat yang sudah terbit tidak mendapat nomor baru.
      Kelulusan memerlukan kehadiran dan nilai penilai; angka mesin tidak dihitung.
      """,
    aliases: ["issue"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Option(name: .customLong("kunci"), help: "Berkas kunci instansi.")
  var key: String

  @Option(name: .customLong("nomor-awal"), help: "Nomor pertama; angka yang berjalan dalam kurung kurawal.")
  var firstNumber: String?

  @Option(name: .customLong("nomor-dari"), help: "Berkas CSV dengan kolom nama dan nomor sertifikat.")
  var numberFile: String?

  @Option(name: .customLong("ke"), help: "Folder tujuan.")
  var folder: String

  @Option(name: .customLong("tahap"), help: "keikutsertaan atau kelulusan.")
  var stage: CertificateStage = .completion

  @Option(
    name: .customLong("pengaturan"),
    help: "Berkas sertifikat.yaml: penerbit, kop, penanda tangan. Bawaan: di samping berkas kelas.")
  var settings: String?

  @Option(
    name: .customLong("tugas"), help: "Tugas yang dihitung, pengganti yang ada di materi; boleh diulang.")
  var tasks: [String] = []

  @Option(
    name: .customLong("tanggal"), help: "Tanggal pada sertifikat, misalnya 2026-11-13. Bawaan: hari ini.")
  var date: String?

  @OptionGroup var passphrase: PassphraseOptions
  @OptionGroup var author: AuthorOptions
  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    let settings = settings ?? (file as NSString).deletingLastPathComponent.appendingPath("sertifikat.yaml")
    var request = CertificateRequest(
      stage: stage, keyPath: key, passphrase: "", numbers: try numbers(console), settingsPath: settings,
      folder: folder, author: author.author)
    request.tasks = tasks
    if let date {
      guard let day = Day(date) else {
        throw console.failure(
          Message(
            "Tanggal tidak dikenal: \(date)", why: "tidak ada pada kalender, atau bentuknya lain",
            action: "tulis tahun-bulan-hari, misalnya 2026-11-13"), code: 64)
      }
      request.issuedOn = day
    }
    request.passphrase = try passphrase.read(console, confirming: false)
    let line = ProgressLine()
    do {
      let cohort = try Cohort.open(file, environment: environment)
      let outcome = try await cohort.issueCertificates(
        request, library: library, progress: { line.show("\($0.done)/\($0.total)  \($0.file)") })
      line.clear()
      console.print(CertificateText(outcome, folder: folder, console.style).text)
    } catch let error as CohortError {
      throw console.failure(Message(error), code: 2)
    } catch let error as CertificateProblem {
      line.clear()
      throw console.failure(Message(error), code: 2)
    }
  }

  private func numbers(_ console: Console) throws -> NumberSource {
    switch (firstNumber, numberFile) {
    case (let first?, nil): return .block(first: first)
    case (nil, let path?): return .column(path: path)
    default:
      throw console.failure(
        Message(
          "Nomor sertifikat belum ditentukan", why: "nomor selalu berasal dari daftar instansi",
          action:
            "pakai --nomor-awal \"800.1.4/{017}/KOMINFO/2026\" atau --nomor-dari peserta.csv, salah satu"),
        code: 64)
    }
  }
}

extension String {
  fileprivate func appendingPath(_ name: String) -> String { isEmpty ? name : self + "/" + name }
}
