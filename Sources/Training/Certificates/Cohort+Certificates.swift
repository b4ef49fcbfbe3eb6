import Credentials
public import Curriculum
import Foundation
import Records

extension Cohort {
  /// What an issue would do, for a person to confirm; nothing is written.
  ///
  /// - Throws: `CertificateProblem` where people, numbers, attendance, marks and settings disagree.
  public func planCertificates(
    _ request: CertificateRequest, library: ContentLibrary
  ) throws(CertificateProblem) -> CertificatePlan {
    try CertificateDesk(self, request, library: library).plan()
  }

  /// Issues the certificates that are due: the use case behind `bimtek sertifikat terbitkan`.
  ///
  /// Each is signed, written down in the class file and put into its files; running again with the same input
  /// gives the same files and no new number. Revocation list, public index and page are written after them.
  ///
  /// - Parameters:
  ///   - request: What is to be issued.
  ///   - library: The course.
  ///   - progress: Told after each step of some certificates.
  /// - Returns: What was issued and what stands in the way of the others.
  /// - Throws: `CertificateProblem` before the first file where people, numbers and settings disagree.
  public func issueCertificates(
    _ request: CertificateRequest, library: ContentLibrary,
    progress: @Sendable (IntakeProgress) -> Void = { _ in }
  ) async throws(CertificateProblem) -> CertificateOutcome {
    let desk = try CertificateDesk(self, request, library: library)
    let plan = try desk.plan()
    let folder = try OutputFolder(request.folder, environment)
    let key: SigningKey
    do {
      key = try IssuerKeys(environment: environment).open(request.keyPath, passphrase: request.passphrase)
    } catch {
      throw .key(error)
    }
    var outcome = CertificateOutcome()
    outcome.issuer = plan.issuer
    outcome.refused = plan.refused
    let writer = CertificateWriter(desk: desk, folder: folder)
    let mine = plan.items.filter { !$0.isForeign }
    // Some at a time: all cores draw, and a thousand drawings need not lie in memory together.
    for start in stride(from: 0, to: mine.count, by: 64) {
      let items = mine[start..<min(start + 64, mine.count)]
      outcome.issued += try writer.write(items, try await desk.drawn(items), key: key)
      progress(
        IntakeProgress(done: items.endIndex, total: mine.count, file: items.last?.row.number ?? ""))
    }
    outcome.issued += plan.items.filter(\.isForeign).map {
      .init(
        member: $0.row.member, name: $0.row.name, number: $0.row.number, files: [], action: .repeated,
        isLeft: true)
    }
    outcome.published = try publish(
      settings: desk.settings, list: desk.list, to: folder, key: key, keyPath: request.keyPath)
    return outcome
  }
}
