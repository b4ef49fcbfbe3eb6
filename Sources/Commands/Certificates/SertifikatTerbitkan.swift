public import ArgumentParser
import Foundation
public import Training

extension CertificateStage: ExpressibleByArgument {}
extension BadgeFormat: ExpressibleByArgument {}

/// `bimtek sertifikat terbitkan`: issues the certificates that are due.
struct SertifikatTerbitkan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terbitkan", abstract: "Terbitkan sertifikat kelas (PDF dan Open Badges 3.0).",
    discussion: """
      Dua tahap: --tahap keikutsertaan saat pelatihan ditutup, lalu --tahap kelulusan sesudah penilai
      memberi nilai. Sertifikat kelulusan menggantikan sertifikat keikutsertaan; yang lama dicabut.

      Nomor berasal dari daftar instansi:
        --nomor-awal "800.1.4/{017}/KOMINFO/2026"              blok nomor berurutan
        --nomor-dari peserta.xlsx                              kolom “Nomor Sertifikat”
        --nomor-pola "800.1.4/{nomor:3}/KOMINFO/{bulan}/{tahun}"   dari nomor pada daftar peserta
        --nomor-tetap                                          kelulusan memakai nomor keikutsertaannya

      Jabatan tercetak bila daftar nomor, atau daftar pada --jabatan-dari, punya kolom “Jabatan”. Dari kolom
      “Surel” hanya sidik digitalnya yang masuk ke data sertifikat.

      Rencananya ditampilkan dahulu sebagai tabel untuk disetujui. Boleh diulang: sertifikat yang sudah
      terbit tidak mendapat nomor baru. Nama yang diperbaiki terbit lagi dengan nomor yang sama sebagai
      terbitan berikutnya bila --terbit-ulang disebut; terbitan lama dicabut. Begitu pula lencana (--lencana) untuk
      sertifikat yang terbit tanpa lencana: tanda tangannya ikut menjamin gambarnya.

      Contoh:
        bimtek sertifikat terbitkan arunaya.bimtek --tahap keikutsertaan \\
          --kunci kunci-dinas.json --nomor-awal "800/{017}/2026" --ke sertifikat
        bimtek sertifikat terbitkan arunaya.bimtek --tahap kelulusan \\
          --kunci kunci-dinas.json --nomor-awal "800/{017}/2026" --ke sertifikat
      """,
    aliases: ["issue"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Option(name: .customLong("tahap"), help: "keikutsertaan atau kelulusan.")
  var stage: CertificateStage = .completion

  @Option(name: .customLong("kunci"), help: "Berkas kunci instansi.")
  var key: String

  @OptionGroup var numbers: NumberOptions

  @Option(name: .customLong("ke"), help: "Folder tujuan.")
  var folder: String = "sertifikat"

  @OptionGroup var settings: CertificateSettingsOptions

  @Option(
    name: .customLong("jabatan-dari"), help: "Daftar (.xlsx, .ods, .csv) dengan kolom nama dan jabatan.")
  var details: String?

  @Option(
    name: .customLong("tugas"), help: "Tugas yang dihitung, pengganti yang ada di materi; boleh diulang.")
  var tasks: [String] = []

  @Option(name: .customLong("hanya"), help: "Hanya peserta ini: kode atau nomor pada daftar; boleh diulang.")
  var only: [String] = []

  @Option(
    name: .customLong("lencana"), help: "Buat juga gambar yang membawa data: png atau svg; boleh diulang.")
  var badges: [BadgeFormat] = []

  @Option(
    name: .customLong("tanggal"), help: "Tanggal pada sertifikat, misalnya 2026-11-13. Bawaan: hari ini.")
  var date: String?

  @Flag(
    name: .customLong("terbit-ulang"),
    help: "Terbitkan lagi yang datanya berubah, sebagai terbitan berikutnya.")
  var reissues = false

  @Flag(name: .customLong("ya"), help: "Setujui rencananya tanpa bertanya, untuk skrip.")
  var isConfirmed = false

  @OptionGroup var passphrase: PassphraseOptions
  @OptionGroup var author: AuthorOptions
  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    var request = try request(console)
    let line = ProgressLine()
    do {
      let cohort = try Cohort.open(file, environment: environment)
      let plan = try cohort.planCertificates(request, library: library)
      console.print(CertificatePlanText(plan, console.style).text)
      guard !plan.rows.isEmpty else { throw ExitCode(1) }
      try confirm(plan, console)
      request.passphrase = try passphrase.read(console, confirming: false)
      let outcome = try await cohort.issueCertificates(
        request, library: library, progress: { line.showBar(done: $0.done, total: $0.total, "\($0.file)") })
      line.clear()
      console.print(CertificateText(outcome, folder: folder, console.style).text)
    } catch let error as CohortError {
      throw console.failure(Message(error), code: 2)
    } catch let error as CertificateProblem {
      line.clear()
      throw console.failure(Message(error), code: 2)
    }
  }

  private func request(_ console: Console) throws -> CertificateRequest {
    var request = CertificateRequest(
      stage: stage, keyPath: key, passphrase: "", numbers: try numbers.source(console),
      settingsPath: settings.path(beside: file), folder: folder, author: author.author)
    request.tasks = tasks
    request.detailsPath = details
    request.only = only
    request.badges = Set(badges)
    request.reissues = reissues
    guard let date else { return request }
    guard let day = Day(date) else {
      throw console.failure(
        Message(
          "Tanggal tidak dikenal: \(date)", why: "tidak ada pada kalender, atau bentuknya lain",
          action: "tulis tahun-bulan-hari, misalnya 2026-11-13"), code: 64)
    }
    request.issuedOn = day
    return request
  }

  /// Nothing is written before someone agrees; what changes nothing needs no answer.
  private func confirm(_ plan: CertificatePlan, _ console: Console) throws {
    guard !isConfirmed, plan.changes > 0 else { return }
    guard console.isInteractive else {
      throw console.failure(
        Message(
          "Rencana belum disetujui", why: "perintah ini tidak dijalankan di terminal",
          action: "baca tabelnya, lalu ulangi dengan --ya"), code: 64)
    }
    let answer = console.line("Terbitkan \(plan.changes) sertifikat? (ya/tidak) ")?.lowercased() ?? ""
    guard ["ya", "y"].contains(answer) else {
      console.print("Tidak ada yang diterbitkan.\n")
      throw ExitCode(1)
    }
  }
}
