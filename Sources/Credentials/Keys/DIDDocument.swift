/// The document of an agency's `did:web`, which lies at `/.well-known/did.json` of its domain (did:web method).
public enum DIDDocument {
  /// What the file is called.
  public static let fileName = "did.json"

  /// Writes the document.
  ///
  /// - Parameters:
  ///   - id: The agency's identifier, `did:web:…`.
  ///   - keys: Its keys, former ones among them, so that what they signed can still be verified.
  /// - Returns: Canonical JSON.
  public static func json(id: String, keys: [PublicKey]) -> [UInt8] {
    let methods = keys.map { key -> JSONValue in
      [
        "id": .string("\(id)#\(key.multibase)"), "type": "Multikey", "controller": .string(id),
        "publicKeyMultibase": .string(key.multibase),
      ]
    }
    let document: JSONValue = [
      "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
      "id": .string(id), "verificationMethod": .array(methods),
      "assertionMethod": .array(keys.map { .string("\(id)#\($0.multibase)") }),
    ]
    return document.canonical
  }
}
