import Credentials
import Foundation
import Records

/// What someone asked to be revoked.
public struct RevocationRequest: Sendable {
  /// The number.
  public var number: String
  /// Which edition of it.
  public var edition: Int
  /// Why, in words; kept in the class file and nowhere else.
  public var reason: String
  /// The sealed key.
  public var keyPath: String
  /// What opens it.
  public var passphrase: String
  /// The agency's `sertifikat.yaml`.
  public var settingsPath: String
  /// Where list, index and page go.
  public var folder: String
  /// Who revokes.
  public var author: String

  /// A request.
  public init(
    number: String, edition: Int, reason: String, keyPath: String, passphrase: String, settingsPath: String,
    folder: String, author: String
  ) {
    self.number = number
    self.edition = edition
    self.reason = reason
    self.keyPath = keyPath
    self.passphrase = passphrase
    self.settingsPath = settingsPath
    self.folder = folder
    self.author = author
  }
}

/// What a revocation left behind.
public struct RevocationOutcome: Sendable, Equatable {
  /// The name on the certificate; nil once the person was erased.
  public let name: String?
  /// The files for everyone who verifies.
  public let published: [String]
}

extension Cohort {
  /// Takes a certificate back and signs the revocation list anew: the use case behind `bimtek sertifikat cabut`.
  ///
  /// - Throws: `.notIssued` for an edition that was never issued, `.revokedBefore` for one that no longer counts.
  public func revokeCertificate(
    _ request: RevocationRequest
  ) throws(CertificateProblem) -> RevocationOutcome {
    let settings = try CertificateSettings.load(request.settingsPath, environment)
    let issue: CertificateRegister.Issue
    let list: StatusAddress
    do {
      let register = try using { file throws(RecordsError) in try CertificateRegister(file) }
      guard let known = register.issue(request.number, request.edition) else {
        let editions = register.issues.filter { $0.fact.number == request.number }.map(\.fact.edition)
        throw CertificateProblem.notIssued(
          number: request.number, edition: request.edition, known: editions.sorted())
      }
      guard known.isStanding else {
        throw CertificateProblem.revokedBefore(number: request.number, edition: request.edition)
      }
      issue = known
      list = StatusAddress(
        classID: try using { file throws(RecordsError) in try file.identifier() }, page: settings.address)
    } catch let error as CohortError {
      throw .cohort(error)
    } catch let error as CertificateProblem {
      throw error
    } catch {
      throw .noDescription
    }
    let folder = try OutputFolder(request.folder, environment)
    let key: SigningKey
    do {
      key = try IssuerKeys(environment: environment).open(request.keyPath, passphrase: request.passphrase)
    } catch {
      throw .key(error)
    }
    do {
      try using { file throws(RecordsError) in
        let fact = CertificateRevoked(
          number: request.number, edition: request.edition, detail: .init(reason: request.reason))
        try file.record(fact, about: issue.person, by: file.marker(named: request.author))
      }
    } catch {
      throw .cohort(error)
    }
    let published = try publish(
      settings: settings, list: list, to: folder, key: key, keyPath: request.keyPath)
    return RevocationOutcome(name: issue.fact.detail?.name, published: published)
  }
}
