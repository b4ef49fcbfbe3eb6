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

      Contoh:
        bimtek sertifikat periksa sertifikat.pdf --percaya kunci-dinas.json.publik
        bimtek sertifikat periksa sertifikat/*.json --percaya kunci-dinas.json.publik
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

  @Option(
    name: .customLong("kelas"), help: "Berkas kelas: bandingkan catatan di balik sertifikat dengan isinya.")
  var classFile: String?

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let checker: CertificateChecker
    do {
      checker = try CertificateChecker(trusting: trusted, listings: listings, environment: .live())
    } catch {
      throw console.failure(Message(error), code: 2)
    }
    let cohort: Cohort?
    do {
      cohort = try classFile.map { try Cohort.open($0, readOnly: true, environment: .live()) }
    } catch let error as CohortError {
      throw console.failure(Message(error), code: 2)
    }
    let checks = files.map { checker.check($0) }
    var hasDifferences = false
    for check in checks {
      if case .unreadable(let problem) = check.outcome {
        console.complain(Message(certificate: check.file, problem))
      } else {
        console.print(VerdictText(check, console.style).text)
        if let evidence = try? cohort?.evidence(for: check) {
          console.print(evidence.words)
          if case .differs = evidence { hasDifferences = true }
        }
      }
    }
    let isUnreadable = checks.contains { if case .unreadable = $0.outcome { true } else { false } }
    if isUnreadable { throw ExitCode(2) }
    if hasDifferences || checks.contains(where: { !$0.isAuthentic }) { throw ExitCode(1) }
  }
}

extension RecordEvidence {
  /// What the comparison found, as lines below the verdict.
  fileprivate var words: String {
    switch self {
    case .matches(let count): "  Catatan kelas cocok: \(count) catatan kehadiran dan nilai, rantainya utuh.\n"
    case .differs(let names):
      "  CATATAN KELAS TIDAK COCOK: \(names.joined(separator: ", ")) berubah atau tidak ada di berkas kelas ini.\n"
    case .none: ""
    }
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
