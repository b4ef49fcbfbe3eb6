/// A public index with its issuer's signature: the file behind `verifikasi.html`, for verifying a QR offline.
public struct SignedIndex: Sendable, Hashable {
  /// What the file is called.
  public static let fileName = "indeks.json"

  /// What may be known.
  public let index: PublicIndex
  /// The key that signed it.
  public let publicKey: PublicKey

  /// Signs an index.
  ///
  /// - Parameters:
  ///   - index: What may be known.
  ///   - key: The issuer's key.
  /// - Returns: Canonical JSON; equal input gives equal bytes.
  public static func signed(_ index: PublicIndex, key: borrowing SigningKey) -> [UInt8] {
    let signature = key.signature(over: PublicIndex.purpose + index.canonical)
    let value: JSONValue = [
      "isi": index.json, "kunci": .string(key.publicKey.multibase),
      "penerbit": .string(index.issuer.id), "tanda": .string(Base64URL.encode(signature)),
    ]
    return value.canonical
  }

  /// Reads an index that a trusted key signed; nil for anything else, changed or foreign.
  public init?(_ bytes: [UInt8], trusted: [IssuerKey]) {
    guard let value = try? JSONValue(parsing: bytes), value.canonical == bytes,
      let key = value["kunci"]?.string.flatMap({ PublicKey(multibase: $0) }),
      let issuer = value["penerbit"]?.string,
      trusted.contains(where: { $0.publicKey == key && $0.issuer.hasSameBytes(as: issuer) }),
      let signature = value["tanda"]?.string.flatMap({ Base64URL.decode($0) }), let content = value["isi"],
      key.verifies(signature, over: PublicIndex.purpose + content.canonical),
      let index = PublicIndex(content, issuerID: issuer)
    else { return nil }
    self.index = index
    publicKey = key
  }
}
