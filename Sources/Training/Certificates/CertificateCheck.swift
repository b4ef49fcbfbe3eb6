import Credentials
import Foundation

/// What a verification of one file found.
public struct CertificateCheck: Sendable, Equatable {
  /// What a certificate says, where it is the issuer's word.
  public struct Facts: Sendable, Equatable {
    /// Number, name, title of the certificate and of the training, issuer.
    public let number, recipient, title, training, issuer: String
    /// Hours of training (JP).
    public let hours: Double?
    /// When the training was held, in words.
    public let days: String?
    /// The day on the page, in words.
    public let issuedOn: String?
    /// The moment it ends, if it does.
    public let validUntil: String?
  }

  /// What was found; every case is another message.
  public enum Outcome: Sendable, Equatable {
    /// Signed by a trusted issuer, unchanged and in force.
    case authentic(Facts)
    /// The same, with an electronic signature added afterwards, which was not checked.
    case authenticWithAppendedSignature(Facts)
    /// Authentic, but over.
    case expired(Facts)
    /// Authentic, but not yet in force.
    case notYetValid(Facts)
    /// Authentic, but taken back.
    case revoked(Facts, listed: String)
    /// Changed after it was signed; what does not fit, in Indonesian.
    case altered(String)
    /// Signed by somebody who is not trusted; whether the signature fits, where its key is known.
    case unknownIssuer(id: String, name: String?, isSignatureValid: Bool?)
    /// A credential with proofs of other kinds.
    case unsupportedProof([String])
    /// No certificate of this kind.
    case notACredential
    /// The file cannot be read.
    case unreadable(FileProblem)
  }

  /// The file, as it was named.
  public let file: String
  /// What was found.
  public let outcome: Outcome

  /// Whether it may be relied on now.
  public var isAuthentic: Bool {
    switch outcome {
    case .authentic, .authenticWithAppendedSignature: true
    default: false
    }
  }
}

/// Verifies files offline: the use case behind `bimtek sertifikat periksa`.
public struct CertificateChecker: Sendable {
  private let environment: Environment
  private let verifier: CredentialVerifier

  /// A checker that trusts the keys in these files.
  public init(trusting paths: [String], environment: Environment) throws(TrustFailure) {
    self.environment = environment
    let keys = try IssuerKeys(environment: environment).trusted(paths)
    verifier = CredentialVerifier(
      trusted: keys, now: Timestamp(seconds: Int(environment.now().timeIntervalSince1970)))
  }

  /// Verifies one file.
  public func check(_ file: String) -> CertificateCheck {
    do {
      let bytes = try environment.bytes(of: file)
      return CertificateCheck(file: file, outcome: .init(verifier.verify(bytes)))
    } catch {
      return CertificateCheck(file: file, outcome: .unreadable(error))
    }
  }
}

extension CertificateCheck.Outcome {
  init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .authentic(let summary): .authentic(.init(summary))
      case .authenticWithAppendedSignature(let summary): .authenticWithAppendedSignature(.init(summary))
      case .expired(let summary): .expired(.init(summary))
      case .notYetValid(let summary): .notYetValid(.init(summary))
      case .revoked(let summary, let listed): .revoked(.init(summary), listed: listed.description)
      case .altered(let what): .altered(what.words)
      case .unknownIssuer(let id, let name, let isValid):
        .unknownIssuer(id: id, name: name, isSignatureValid: isValid)
      case .unsupportedProof(let kinds): .unsupportedProof(kinds)
      case .notACredential: .notACredential
      }
  }
}

extension Verdict.Alteration {
  fileprivate var words: String {
    switch self {
    case .data: "isi sertifikat tidak cocok dengan tanda tangannya"
    case .form: "susunan berkasnya diubah"
    case .structure: "berkasnya rusak atau terpotong"
    case .pages: "halaman yang terlihat bukan halaman yang ditandatangani"
    case .appendix: "ada tambahan di akhir berkas yang bukan tanda tangan elektronik"
    }
  }
}

extension CertificateCheck.Facts {
  fileprivate init(_ summary: CertificateSummary) {
    number = summary.number ?? ""
    recipient = summary.recipient ?? ""
    title = summary.title ?? ""
    training = summary.training ?? ""
    issuer = summary.issuer ?? summary.issuerID
    hours = summary.hours
    let start = summary.start.flatMap { Day($0.description) }
    let end = summary.end.flatMap { Day($0.description) }
    days = start.flatMap { start in end.map { Day.span(start, $0) } }
    issuedOn = summary.issuedOn.flatMap { Day($0.description)?.words }
    validUntil = summary.validUntil?.description
  }
}
