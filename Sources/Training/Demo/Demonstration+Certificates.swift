import Foundation

extension Demonstration {
  /// Makes a key that is sealed with the passphrase that everyone knows.
  public func makeKey() throws(KeyFailure) -> IssuerKeys.Made {
    try IssuerKeys(environment: environment).make(
      at: Demonstration.keyFile, passphrase: Demonstration.passphrase)
  }

  /// Issues the certificates of a stage; only marks of the assessor count.
  public func issue(
    _ stage: CertificateStage, _ cohort: Cohort
  ) async throws(CertificateProblem) -> CertificateOutcome {
    var request = CertificateRequest(
      stage: stage, keyPath: Demonstration.keyFile, passphrase: Demonstration.passphrase,
      numbers: .column(path: "peserta.csv"), settingsPath: "sertifikat.yaml", folder: "sertifikat",
      author: "Panitia")
    request.tasks = [Demonstration.task]
    request.issuedOn = Day("2025-10-20")
    return try await cohort.issueCertificates(request, library: library)
  }

  /// Verifies a certificate as it is, a copy in which one byte was changed, and the first without its key.
  public func verify(_ certificate: CertificateOutcome.Issued) throws -> [CertificateCheck] {
    guard let name = certificate.files.first else { throw DemonstrationProblem.sample("sertifikat") }
    let original = "sertifikat/" + name
    let tampered = "sertifikat-diubah.pdf"
    do {
      var bytes = try Data(contentsOf: url.appending(path: original))
      bytes[bytes.count / 3] ^= 0x01
      try bytes.write(to: url.appending(path: tampered), options: .atomic)
    } catch {
      throw DemonstrationProblem.notWritable(path: "\(folder)/\(tampered)")
    }
    let checker = try CertificateChecker(
      trusting: [Demonstration.keyFile + ".publik"], environment: environment)
    let stranger = try CertificateChecker(trusting: [], environment: environment)
    return [checker.check(original), checker.check(tampered), stranger.check(original)]
  }

  /// Takes away what only the run itself needed.
  public func finish() {
    try? FileManager.default.removeItem(at: url.appending(path: ".data"))
  }
}
