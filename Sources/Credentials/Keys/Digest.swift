internal import CSodium

/// SHA-256 (FIPS 180-4).
enum Digest {
  /// The 32 bytes of the digest.
  static func sha256(_ bytes: some ContiguousBytes) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    bytes.withBytes { _ = crypto_hash_sha256(&digest, $0.baseAddress, UInt64($0.count)) }
    return digest
  }

  /// A digest as multibase base64url of a SHA-256 multihash, the form of `digestMultibase`.
  static func multibase(_ digest: [UInt8]) -> String { "u" + Base64URL.encode([0x12, 0x20] + digest) }
}

/// Bytes that lie in one piece.
protocol ContiguousBytes {
  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void)
}

extension [UInt8]: ContiguousBytes {
  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { withUnsafeBufferPointer(body) }
}

extension ArraySlice<UInt8>: ContiguousBytes {
  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { withUnsafeBufferPointer(body) }
}
