/// A credential whose proofs were checked, before trust and time are weighed.
struct CredentialCheck {
  let document: JSONObject
  let summary: CertificateSummary
  let isTrusted: Bool
  let isCanonical: Bool
  /// Nil when the issuer's key is not known.
  let isSignatureValid: Bool?

  private init(
    _ document: JSONObject, isTrusted: Bool, isCanonical: Bool, isSignatureValid: Bool?
  ) {
    self.document = document
    summary = CertificateSummary(document)
    (self.isTrusted, self.isCanonical, self.isSignatureValid) = (isTrusted, isCanonical, isSignatureValid)
  }

  /// Checks the proofs of a JSON credential.
  ///
  /// - Parameters:
  ///   - bytes: The JSON.
  ///   - trusted: The keys that may sign.
  /// - Returns: The check, or the verdict that ends it.
  static func make(_ bytes: [UInt8], trusted: [IssuerKey]) -> Result<CredentialCheck, Ended> {
    guard let value = try? JSONValue(parsing: bytes), let object = value.object else {
      return .failure(Ended(looksLikeCredential(bytes) ? .altered(.structure) : .notACredential))
    }
    guard let proofValue = object["proof"] else {
      let isCredential = object["credentialSubject"] != nil
      return .failure(
        Ended(
          looksLikeCredential(bytes)
            ? .altered(.structure) : isCredential ? .unsupportedProof([]) : .notACredential))
    }
    var document = object
    document["proof"] = nil
    // A `proof` alone makes no credential: other files call something so as well.
    let types = document["type"]?.list.compactMap(\.string) ?? []
    guard types.contains("VerifiableCredential") || document["credentialSubject"] != nil else {
      return .failure(Ended(.notACredential))
    }
    let proofs = proofValue.list.compactMap(\.object)
    let issuer = CertificateSummary.issuerID(document)
    let isKnown = trusted.contains { $0.issuer.hasSameBytes(as: issuer) }
    guard isKnown || PublicKey(did: issuer) != nil else {
      guard !issuer.hasPrefix("did:key:"), !issuer.isEmpty else { return .failure(Ended(.altered(.data))) }
      return .success(
        CredentialCheck(document, isTrusted: false, isCanonical: true, isSignatureValid: nil))
    }
    var validCount = 0
    for proof in proofs {
      guard let key = key(of: proof, issuer: issuer, trusted: trusted) else {
        return .failure(Ended(.altered(.data)))
      }
      switch DataIntegrityProof.check(proof, of: document, key: key) {
      case .valid: validCount += 1
      case .invalid: return .failure(Ended(.altered(.data)))
      case .unsupported: break
      }
    }
    guard validCount > 0 else {
      let kinds = proofs.compactMap { $0["cryptosuite"]?.string ?? $0["type"]?.string }
      return .failure(Ended(.unsupportedProof(kinds)))
    }
    // Every proof of ours is of a kind that we check; one that is not was tampered with.
    guard !isKnown || validCount == proofValue.list.count else { return .failure(Ended(.altered(.data))) }
    let isCanonical = value.canonical == bytes
    return .success(
      CredentialCheck(document, isTrusted: isKnown, isCanonical: isCanonical, isSignatureValid: true))
  }

  /// Whether it vouches for the files that it travels in, as those of this program always do.
  var isOurs: Bool { document["relatedResource"] != nil }

  /// Whether the credential holds the digest of a file of this kind.
  func vouches(for file: ArraySlice<UInt8>, mediaType: String) -> Bool {
    let digest = Digest.multibase(Digest.sha256(file))
    return document["relatedResource"]?.list.contains {
      $0["mediaType"]?.string == mediaType && $0["digestMultibase"]?.string == digest
    } ?? false
  }

  /// A verdict that ends a check before trust and time are asked.
  struct Ended: Error {
    let verdict: Verdict
    init(_ verdict: Verdict) { self.verdict = verdict }
  }

  /// The key of a proof's verification method, which must be the issuer's own, named by issuer or as did:key.
  private static func key(of proof: JSONObject, issuer: String, trusted: [IssuerKey]) -> PublicKey? {
    guard let method = proof["verificationMethod"]?.string else { return nil }
    let known = trusted.first { known in
      let name = known.publicKey.multibase
      return known.issuer.hasSameBytes(as: issuer)
        && [issuer, known.publicKey.did].contains { method.hasSameBytes(as: "\($0)#\(name)") }
    }
    if let known { return known.publicKey }
    guard let key = PublicKey(did: issuer), method.hasSameBytes(as: "\(issuer)#\(key.multibase)") else {
      return nil
    }
    return key
  }

  private static func looksLikeCredential(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes.prefix(1 << 20), as: UTF8.self)
    return text.contains("proofValue") || text.contains("OpenBadgeCredential")
  }
}
