/// Tells whether a certificate is what its issuer signed, without any network.
public struct CredentialVerifier: Sendable {
  /// The keys that may sign.
  public var trusted: [IssuerKey]
  /// The time of asking.
  public var now: Timestamp

  /// The largest file that is looked at, 64 MiB; a certificate has some hundred kilobytes.
  public static let maximumSize = 64 << 20

  /// Creates a verifier.
  public init(trusted: [IssuerKey], now: Timestamp) {
    self.trusted = trusted
    self.now = now
  }

  /// Verifies a PDF or a JSON file by its bytes; the name of the file does not count.
  public func verify(_ bytes: [UInt8]) -> Verdict {
    guard bytes.count <= Self.maximumSize else { return .notACredential }
    if bytes.prefix(1_024).starts(with: "%PDF-".utf8) { return verify(pdf: bytes) }
    return verify(json: bytes)
  }

  private func verify(json bytes: [UInt8]) -> Verdict {
    switch CredentialCheck.make(bytes, trusted: trusted) {
    case .failure(let ended): ended.verdict
    case .success(let check): standing(of: check, isSigned: false)
    }
  }

  private func verify(pdf bytes: [UInt8]) -> Verdict {
    guard let attached = AttachedCredential(bytes) else {
      return AttachedCredential.leavesTraces(in: bytes) ? .altered(.structure) : .notACredential
    }
    switch CredentialCheck.make(Array(attached.credential), trusted: trusted) {
    case .failure(let ended): return ended.verdict
    case .success(let check):
      let digest = Digest.multibase(Digest.sha256(attached.prefix))
      let resources = check.document["relatedResource"]?.list ?? []
      let isVouched = resources.contains {
        $0["mediaType"]?.string == "application/pdf" && $0["digestMultibase"]?.string == digest
      }
      guard isVouched else { return .altered(.pages) }
      let count = bytes.count - attached.appendix.count
      guard attached.appendix.isEmpty || AppendedSignature.isPlausible(in: bytes, after: count) else {
        return .altered(.appendix)
      }
      return standing(of: check, isSigned: !attached.appendix.isEmpty)
    }
  }

  /// Weighs trust, form and time, in this order.
  private func standing(of check: CredentialCheck, isSigned: Bool) -> Verdict {
    let summary = check.summary
    guard check.isTrusted else {
      return .unknownIssuer(
        id: summary.issuerID, name: summary.issuer, isSignatureValid: check.isSignatureValid)
    }
    guard check.isCanonical else { return .altered(.form) }
    let types = check.document["type"]?.list.compactMap(\.string) ?? []
    guard types.contains("VerifiableCredential") else { return .notACredential }
    for (name, isOver) in [("validFrom", false), ("validUntil", true)] {
      guard let text = check.document[name]?.string else { continue }
      guard let moment = Timestamp(text) else { return .unsupportedProof([name]) }
      if isOver, moment < now { return .expired(summary) }
      if !isOver, now < moment { return .notYetValid(summary) }
    }
    return isSigned ? .authenticWithAppendedSignature(summary) : .authentic(summary)
  }
}
