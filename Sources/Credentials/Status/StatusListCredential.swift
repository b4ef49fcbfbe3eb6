/// A revocation list as a signed credential, with the time from which it speaks.
public struct StatusListCredential: Sendable, Hashable {
  /// The list.
  public let list: RevocationList
  /// Who signed it.
  public let issuerID: String
  /// When it was signed; of two lists the later one counts.
  public let validFrom: Timestamp

  /// Signs a list.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - issuer: Whose certificates it speaks of.
  ///   - key: The issuer's key.
  ///   - created: The time of signing.
  /// - Returns: Canonical JSON, the file to publish or hand over.
  /// - Throws: `IssuingError` when the key is not the issuer's or an address is no IRI.
  public static func signed(
    _ list: RevocationList, issuer: Issuer, key: borrowing SigningKey, created: Timestamp
  ) throws(IssuingError) -> [UInt8] {
    guard !issuer.id.hasPrefix("did:key:") || issuer.id == key.publicKey.did else { throw .wrongKey }
    guard let encoded = list.encodedList else { throw .credential("encodedList") }
    var document = JSONObject()
    document["@context"] = .array([.string(TermTable.contexts[0])])
    document["id"] = .string(list.id)
    document["type"] = ["VerifiableCredential", "BitstringStatusListCredential"]
    document["issuer"] = .string(issuer.id)
    document["validFrom"] = .string(created.description)
    document["credentialSubject"] = [
      "id": .string("\(list.id)#list"), "type": "BitstringStatusList", "statusPurpose": "revocation",
      "encodedList": .string(encoded),
    ]
    do {
      let signed = try DataIntegrityProof.sign(document, key: key, issuer: issuer.id, created: created)
      return JSONValue.object(signed).canonical
    } catch {
      throw .credential(error.term)
    }
  }

  /// Reads a list that a trusted issuer signed.
  ///
  /// - Parameters:
  ///   - bytes: The canonical JSON.
  ///   - trusted: The keys that may sign.
  /// - Throws: `.invalid` with the verdict on anything else.
  public init(_ bytes: [UInt8], trusted: [IssuerKey]) throws(StatusListError) {
    let check: CredentialCheck
    switch CredentialCheck.make(bytes, trusted: trusted) {
    case .failure(let ended): throw .invalid(ended.verdict)
    case .success(let made): check = made
    }
    let summary = check.summary
    guard check.isTrusted else {
      throw .invalid(
        .unknownIssuer(id: summary.issuerID, name: nil, isSignatureValid: check.isSignatureValid))
    }
    let subject = check.document["credentialSubject"]
    guard check.isCanonical else { throw .invalid(.altered(.form)) }
    guard let id = summary.id, subject?["type"]?.string == "BitstringStatusList",
      subject?["statusPurpose"]?.string == "revocation", let encoded = subject?["encodedList"]?.string,
      let list = RevocationList(id: id, encodedList: encoded),
      let validFrom = check.document["validFrom"]?.string.flatMap({ Timestamp($0) })
    else { throw .notAStatusList }
    self.list = list
    issuerID = summary.issuerID
    self.validFrom = validFrom
  }
}

/// Why a file is no revocation list to rely on.
public enum StatusListError: Error, Hashable {
  /// The credential does not hold; the verdict says why.
  case invalid(Verdict)
  /// A good credential, but of something else.
  case notAStatusList
}
