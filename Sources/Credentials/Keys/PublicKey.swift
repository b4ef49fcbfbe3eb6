internal import CSodium

/// An Ed25519 public key (RFC 8032).
public struct PublicKey: Sendable, Hashable {
  /// The 32 bytes of the key.
  public let bytes: [UInt8]

  private static let multicodec: [UInt8] = [0xED, 0x01]

  /// Creates a key from 32 bytes; nil for any other number.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  init(ed25519 bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a key written `z6Mk…` (multibase base58btc, multicodec ed25519-pub).
  public init?(multibase: some StringProtocol) {
    guard multibase.utf8.first == UInt8(ascii: "z"), let decoded = Base58.decode(multibase.dropFirst()),
      decoded.starts(with: Self.multicodec)
    else { return nil }
    self.init(bytes: Array(decoded.dropFirst(2)))
  }

  /// Reads the key that a `did:key:z6Mk…` is made of.
  public init?(did: String) {
    guard did.hasPrefix("did:key:") else { return nil }
    self.init(multibase: did.dropFirst(8))
  }

  /// The key written `z6Mk…`.
  public var multibase: String { "z" + Base58.encode(Self.multicodec + bytes) }

  /// The key as a decentralised identifier (did:key method).
  public var did: String { "did:key:" + multibase }

  /// Whether a 64-byte signature over the message was made with this key's secret half.
  public func verifies(_ signature: [UInt8], over message: [UInt8]) -> Bool {
    guard signature.count == 64 else { return false }
    return crypto_sign_verify_detached(signature, message, UInt64(message.count), bytes) == 0
  }
}
