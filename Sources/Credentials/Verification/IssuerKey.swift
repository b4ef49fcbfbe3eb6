/// A key that is trusted to sign for an issuer.
public struct IssuerKey: Sendable, Hashable {
  /// The issuer's identifier.
  public let issuer: String
  /// The key.
  public let publicKey: PublicKey

  /// Creates a trust; a did:key issuer needs no more than its key.
  public init(issuer: String? = nil, publicKey: PublicKey) {
    self.issuer = issuer ?? publicKey.did
    self.publicKey = publicKey
  }
}
