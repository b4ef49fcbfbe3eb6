import ArgumentParser
import Training

/// `bimtek sertifikat periksa`: verifies certificates.
struct SertifikatPeriksa: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periksa",
    abstract: "Periksa keaslian sertifikat (PDF, JSON, PNG, SVG, teks QR), tanpa internet.",
    discussion: """
      Yang dipercaya hanya kunci publik yang Anda sebut dengan --percaya.
      Daftar pencabutan dan indeks dicari di samping sertifikat; tempat lain disebut dengan --daftar.
      Teks QR ditulis dalam tanda petik: bimtek sertifikat periksa "BIMTEK:800/017:…" --daftar sertifikat …
      Kode keluar: 0 semua asli dan berlaku, 1 ada yang tidak, 2 ada berkas yang tidak terbaca.
      """,
    aliases: ["verify"])

  @Argument(help: "Berkas sertifikat, atau teks QR.")
  var files: [String]

  @Option(name: .customLong("percaya"), help: "Berkas kunci publik penerbit; boleh diulang.")
  var trusted: [String] = []

  @Option(
    name: .customLong("daftar"),
    help: "Daftar pencabutan, indeks.json, atau folder yang memuatnya; boleh diulang.")
  var listings: [String] = []

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let checker: CertificateChecker
    do {
      checker = try CertificateChecker(trusting: trusted, listings: listings, environment: .live())
    } catch {
      throw console.failure(Message(error), code: 2)
    }
    let checks = files.map { checker.check($0) }
    for check in checks {
      if case .unreadable(let problem) = check.outcome {
        console.complain(Message(certificate: check.file, problem))
      } else {
        console.print(VerdictText(check, console.style).text)
      }
    }
    let isUnreadable = checks.contains { if case .unreadable = $0.outcome { true } else { false } }
    if isUnreadable { throw ExitCode(2) }
    if checks.contains(where: { !$0.isAuthentic }) { throw ExitCode(1) }
  }
}

extension Message {
  /// Words for a file of trusted keys.
  init(_ failure: TrustFailure) {
    if let problem = failure.problem {
      self.init(
        "Kunci publik tidak terbaca: \(failure.path)", why: problem.words, action: "cek nama berkasnya")
    } else {
      self.init(
        "Bukan kunci publik: \(failure.path)", why: "tidak ada kunci penerbit di dalamnya",
        action: "minta berkas .publik kepada penerbit sertifikat")
    }
  }

  /// Words for a certificate that cannot be read.
  init(certificate path: String, _ problem: FileProblem) {
    self.init(
      "Sertifikat tidak terbaca: \(path)", why: problem.words, action: "minta berkasnya dikirim ulang")
  }
}
