/// What a verification found; every case is a different message to a different person.
public enum Verdict: Sendable, Hashable {
  /// Signed by a trusted issuer, unchanged and in force.
  case authentic(CertificateSummary)
  /// The same, and the PDF was signed electronically afterwards; that signature was not checked.
  case authenticWithAppendedSignature(CertificateSummary)
  /// Authentic, but over.
  case expired(CertificateSummary)
  /// Authentic, but not yet in force; the clock may be wrong.
  case notYetValid(CertificateSummary)
  /// Authentic, but taken back by its issuer; `listed` is the date of the list.
  case revoked(CertificateSummary, listed: Timestamp)
  /// Signed with a key that its agency had put out of use by then.
  case retiredKey(CertificateSummary, since: Timestamp)
  /// Changed after it was signed.
  case altered(Alteration)
  /// Signed by somebody who is not on the list; `isSignatureValid` is nil when the key is not known.
  case unknownIssuer(id: String, name: String?, isSignatureValid: Bool?)
  /// A credential whose proofs are of kinds that are not checked here; their names.
  case unsupportedProof([String])
  /// No certificate of this kind.
  case notACredential

  /// What does not fit.
  public enum Alteration: Sendable, Hashable {
    /// The signature does not belong to the data.
    case data
    /// The data are right, but their JSON is not in canonical form.
    case form
    /// The file cannot be read as what it is any more.
    case structure
    /// The pages are not those that were signed.
    case pages
    /// Something other than an electronic signature was added.
    case appendix
  }

  /// What the certificate says, where it is the issuer's word.
  public var summary: CertificateSummary? {
    switch self {
    case .authentic(let summary), .authenticWithAppendedSignature(let summary), .expired(let summary),
      .notYetValid(let summary), .revoked(let summary, _), .retiredKey(let summary, _):
      summary
    case .altered, .unknownIssuer, .unsupportedProof, .notACredential: nil
    }
  }

  /// Whether the file may be relied on now.
  public var isAuthentic: Bool {
    switch self {
    case .authentic, .authenticWithAppendedSignature: true
    default: false
    }
  }
}
