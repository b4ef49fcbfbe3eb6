import ArgumentParser
import Training

/// `bimtek sertifikat cabut`: takes a certificate back.
struct SertifikatCabut: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cabut", abstract: "Cabut satu sertifikat; daftar pencabutan ditandatangani ulang.",
    discussion: """
      Alasan hanya disimpan di berkas kelas. Bagikan atau unggah ulang daftar pencabutan, indeks, dan
      halaman verifikasi yang disebut pada akhir, supaya pemeriksa tahu.

      Contoh:
        bimtek sertifikat cabut arunaya.bimtek "800/017/2026" --terbitan 1 \\
          --alasan "Nama keliru" --kunci kunci-dinas.json --ke sertifikat
        bimtek sertifikat cabut arunaya.bimtek "800/018/2026" --terbitan 2 \\
          --alasan "Kehadiran keliru" --kunci kunci-dinas.json --ke sertifikat
      """,
    aliases: ["revoke"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Argument(help: "Nomor sertifikat.")
  var number: String

  @Option(name: .customLong("terbitan"), help: "Terbitan yang dicabut.")
  var edition: Int = 1

  @Option(name: .customLong("alasan"), help: "Alasan dalam satu kalimat.")
  var reason: String

  @Option(name: .customLong("kunci"), help: "Berkas kunci instansi.")
  var key: String

  @Option(name: .customLong("ke"), help: "Folder sertifikat.")
  var folder: String = "sertifikat"

  @OptionGroup var settings: CertificateSettingsOptions
  @OptionGroup var passphrase: PassphraseOptions
  @OptionGroup var author: AuthorOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    guard reason.contains(where: \.isLetter) else {
      throw console.failure(
        Message(
          "Alasan kosong", why: "pencabutan dicatat dengan alasannya", action: "isi --alasan \"…\""),
        code: 64)
    }
    let words = try passphrase.read(console, confirming: false)
    do {
      let outcome = try Cohort.open(file, environment: .live()).revokeCertificate(
        RevocationRequest(
          number: number, edition: edition, reason: reason, keyPath: key, passphrase: words,
          settingsPath: settings.path(beside: file), folder: folder, author: author.author))
      console.print(
        """
        Dicabut: \(number), terbitan \(edition)\(outcome.name.map { " (\($0))" } ?? "")
        Bagikan yang baru: \(outcome.published.map { folder + "/" + $0 }.joined(separator: ", "))

        """)
    } catch let error as CohortError {
      throw console.failure(Message(error), code: 2)
    } catch let error as CertificateProblem {
      throw console.failure(Message(error), code: 2)
    }
  }
}
