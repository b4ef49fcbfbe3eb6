/// What the QR of a certificate says: its number and a digest of what it states, never a name or a mark.
public struct VerificationCode: Sendable, Hashable {
  /// The certificate's number.
  public let number: String
  /// 16 bytes of the SHA-256 digest of the canonical credential without proofs and files, base64url.
  public let digest: String
  /// The text in the QR: an address with a fragment, or `BIMTEK` with number and digest.
  public let text: String

  /// Makes the code of a certificate.
  ///
  /// - Parameters:
  ///   - certificate: What the certificate says.
  ///   - address: Where the agency's `verifikasi.html` lies; without one the code is no link.
  public init(_ certificate: Certificate, address: String?) {
    self.init(
      number: certificate.number, document: OpenBadgeCredential.document(certificate), address: address)
  }

  /// Makes the code of a credential, with or without proofs and files.
  init(number: String, document: JSONObject, address: String?) {
    var core = document
    core["proof"] = nil
    core["relatedResource"] = nil
    let digest = Base64URL.encode(Array(Digest.sha256(JSONValue.object(core).canonical).prefix(16)))
    self.number = number
    self.digest = digest
    let encoded = Self.percentEncoded(number)
    text = address.map { "\($0)#n=\(encoded)&d=\(digest)" } ?? "BIMTEK:\(encoded):\(digest)"
  }

  private static func percentEncoded(_ text: String) -> String {
    text.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain = byte < 0x80 && (scalar.properties.isAlphabetic || (0x30...0x39).contains(byte))
      return isPlain || "-._~/".utf8.contains(byte)
        ? String(scalar) : "%" + Hexadecimal.encode([byte]).uppercased()
    }.joined()
  }
}
