/// SHA-256 (FIPS 180-4) of libsodium, for those who may not see libsodium.
public enum SHA256 {
  /// The 32 bytes of the digest of any input.
  public static func digest(of bytes: [UInt8]) -> [UInt8] { Digest.sha256(bytes) }

  /// The digest in hexadecimal.
  public static func hexadecimal(of bytes: [UInt8]) -> String { Hexadecimal.encode(Digest.sha256(bytes)) }
}
