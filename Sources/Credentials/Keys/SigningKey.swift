internal import CSodium

/// An Ed25519 key pair; the secret half lives in locked memory and is zeroed when the value ends.
public struct SigningKey: ~Copyable {
  private let secret: SecretBytes
  /// The half that everybody may know.
  public let publicKey: PublicKey

  /// Makes a new key from the system's random numbers.
  public static func generate() throws(KeyError) -> SigningKey {
    try SigningKey(seed: try SecretBytes(count: 32) { randombytes_buf($0, 32) })
  }

  /// Makes the key of a known seed of 32 bytes, for test vectors and restored keys.
  public init(seed: [UInt8]) throws(KeyError) {
    guard seed.count == 32 else { throw .invalidSeed }
    try self.init(seed: try SecretBytes(count: 32) { $0.update(from: seed, count: 32) })
  }

  init(seed: borrowing SecretBytes) throws(KeyError) {
    var open = [UInt8](repeating: 0, count: 32)
    secret = try SecretBytes(count: 64) { target in
      seed.withBytes { _ = crypto_sign_seed_keypair(&open, target, $0) }
    }
    publicKey = PublicKey(ed25519: open)
  }

  /// The 64-byte signature over a message; equal messages give equal signatures.
  public borrowing func signature(over message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: 64)
    secret.withBytes { _ = crypto_sign_detached(&signature, nil, message, UInt64(message.count), $0) }
    return signature
  }

  /// Lends the seed, which is the first half of libsodium's secret key.
  borrowing func withSeed<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    secret.withBytes(body)
  }
}
