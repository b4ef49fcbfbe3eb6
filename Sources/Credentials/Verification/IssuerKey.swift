/// A key that is trusted to sign for an issuer.
public struct IssuerKey: Sendable, Hashable {
  /// The issuer's identifier.
  public let issuer: String
  /// The key.
  public let publicKey: PublicKey
  /// Until when it signed, where another took its place; what is dated later is not trusted.
  public let retired: Timestamp?
  /// A name that the keys of one agency share, so that a newer one may revoke what an older one signed.
  public let agency: String

  /// Creates a trust; a did:key issuer needs no more than its key.
  public init(
    issuer: String? = nil, publicKey: PublicKey, retired: Timestamp? = nil, agency: String? = nil
  ) {
    self.issuer = issuer ?? publicKey.did
    self.publicKey = publicKey
    self.retired = retired
    self.agency = agency ?? self.issuer
  }
}
