internal import Drawing

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

  /// Reads what a QR holds: an address with number and code, or `BIMTEK`, number and code; nil for other text.
  public init?(parsing text: String) {
    let number: Substring
    let digest: Substring
    if text.hasPrefix("BIMTEK:"), let colon = text.lastIndex(of: ":"), colon > text.startIndex {
      number = text.dropFirst(7).prefix { $0 != ":" }
      digest = text[text.index(after: colon)...]
    } else if let fragment = text.range(ofWord: "#n="), let end = text.range(ofWord: "&d="),
      fragment.upperBound <= end.lowerBound
    {
      number = text[fragment.upperBound..<end.lowerBound]
      digest = text[end.upperBound...]
    } else {
      return nil
    }
    guard let decoded = Self.percentDecoded(number), !decoded.isEmpty,
      Base64URL.decode(digest)?.count == 16
    else { return nil }
    self.number = decoded
    self.digest = String(digest)
    self.text = text
  }

  private static func percentDecoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
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

extension String {
  /// Where the first occurrence of a short ASCII word lies.
  fileprivate func range(ofWord word: String) -> Range<Index>? {
    guard let start = ByteSearch.firstIndex(of: Array(word.utf8), in: Array(utf8)[...]) else {
      return nil
    }
    let lower = utf8.index(startIndex, offsetBy: start)
    return lower..<utf8.index(lower, offsetBy: word.utf8.count)
  }
}
