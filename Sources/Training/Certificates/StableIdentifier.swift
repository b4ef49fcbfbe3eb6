import Credentials

/// Identifiers that come out the same for the same thing, so that issuing again gives the same bytes.
enum StableIdentifier {
  /// A UUID of version 8 (RFC 9562 §5.8) made of the SHA-256 of names, as `urn:uuid:…`.
  static func urn(_ names: String...) -> String {
    var bytes = Array(SHA256.digest(of: Array(names.joined(separator: "\u{1F}").utf8)).prefix(16))
    bytes[6] = 0x80 | (bytes[6] & 0x0F)
    bytes[8] = 0x80 | (bytes[8] & 0x3F)
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { hexadecimal(bytes[$0]) }
    return "urn:uuid:" + groups.joined(separator: "-")
  }

  /// The first letters of such an identifier, to tell names apart.
  static func suffix(of urn: String) -> String { String(urn.dropFirst("urn:uuid:".count).prefix(8)) }

  /// Bytes as pairs of lower-case digits.
  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }.joined()
  }
}
