/// Tells whether a certificate is what its issuer signed, without any network.
public struct CredentialVerifier: Sendable {
  /// The keys that may sign.
  public var trusted: [IssuerKey]
  /// The time of asking.
  public var now: Timestamp
  /// Revocation lists at hand.
  public var statusLists: [StatusListCredential]

  /// The largest file that is looked at, 64 MiB; a certificate has some hundred kilobytes.
  public static let maximumSize = 64 << 20

  /// Creates a verifier.
  public init(trusted: [IssuerKey], now: Timestamp, statusLists: [StatusListCredential] = []) {
    self.trusted = trusted
    self.now = now
    self.statusLists = statusLists
  }

  /// Verifies a PDF, PNG, SVG or JSON file by its bytes; the name of the file does not count.
  public func verify(_ bytes: [UInt8]) -> Verdict {
    guard bytes.count <= Self.maximumSize else { return .notACredential }
    if bytes.prefix(1_024).starts(with: "%PDF-".utf8) { return verify(pdf: bytes) }
    if bytes.starts(with: BakedPNG.signature) {
      guard let baked = BakedPNG(bytes) else { return damaged(bytes) }
      return verify(baked.credential, picture: baked.picture, mediaType: "image/png")
    }
    if BakedSVG.isSVG(bytes) {
      guard let baked = BakedSVG(bytes) else { return damaged(bytes) }
      return verify(baked.credential, picture: baked.picture, mediaType: "image/svg+xml")
    }
    if Self.isJWT(bytes) { return .unsupportedProof(["JWT"]) }
    return verify(json: bytes)
  }

  /// Whether the bytes are a JSON Web Token in compact form (RFC 7515, 7.1), as other makers use it.
  private static func isJWT(_ bytes: [UInt8]) -> Bool {
    let text = bytes.split(separator: 0x0A, maxSplits: 1).first ?? []
    return text.starts(with: "eyJ".utf8) && text.count { $0 == UInt8(ascii: ".") } == 2
  }

  private func damaged(_ bytes: [UInt8]) -> Verdict {
    AttachedCredential.leavesTraces(in: bytes) ? .altered(.structure) : .notACredential
  }

  private func verify(json bytes: [UInt8]) -> Verdict {
    switch CredentialCheck.make(bytes, trusted: trusted) {
    case .failure(let ended): ended.verdict
    case .success(let check): standing(of: check, isSigned: false)
    }
  }

  private func verify(_ credential: [UInt8], picture: [UInt8]?, mediaType: String) -> Verdict {
    switch CredentialCheck.make(credential, trusted: trusted) {
    case .failure(let ended): return ended.verdict
    case .success(let check):
      // Other makers' credentials vouch for no file; ours always do.
      if check.isOurs {
        guard let picture else { return .altered(.structure) }
        guard check.vouches(for: picture[...], mediaType: mediaType) else { return .altered(.pages) }
      }
      return standing(of: check, isSigned: false)
    }
  }

  private func verify(pdf bytes: [UInt8]) -> Verdict {
    guard let attached = AttachedCredential(bytes) else { return damaged(bytes) }
    switch CredentialCheck.make(Array(attached.credential), trusted: trusted) {
    case .failure(let ended): return ended.verdict
    case .success(let check):
      guard check.vouches(for: attached.prefix, mediaType: "application/pdf") else { return .altered(.pages) }
      let count = bytes.count - attached.appendix.count
      guard attached.appendix.isEmpty || AppendedSignature.isPlausible(in: bytes, after: count) else {
        return .altered(.appendix)
      }
      return standing(of: check, isSigned: !attached.appendix.isEmpty)
    }
  }

  /// Weighs trust, form, revocation and time, in this order.
  private func standing(of check: CredentialCheck, isSigned: Bool) -> Verdict {
    var summary = check.summary
    guard check.isTrusted else {
      return .unknownIssuer(
        id: summary.issuerID, name: summary.issuer, isSignatureValid: check.isSignatureValid)
    }
    // Other makers write JSON as they like; ours, which vouches for its files, has one form only.
    guard check.isCanonical || !check.isOurs else { return .altered(.form) }
    let types = check.document["type"]?.list.compactMap(\.string) ?? []
    // An issuer signs its revocation lists in the same way.
    guard types.contains("VerifiableCredential"), !types.contains("BitstringStatusListCredential") else {
      return .notACredential
    }
    if let retired = retirement(of: check) { return .retiredKey(summary, since: retired) }
    if let entry = summary.status, let status = latestList(for: entry, of: summary.issuerID) {
      summary.statusAsOf = status.validFrom
      if status.list.revoked.contains(entry.index) { return .revoked(summary, listed: status.validFrom) }
    }
    for (name, isOver) in [("validFrom", false), ("validUntil", true)] {
      guard let text = check.document[name]?.string else { continue }
      guard let moment = Timestamp(text) else { return .unsupportedProof([name]) }
      if isOver, moment < now { return .expired(summary) }
      if !isOver, now < moment { return .notYetValid(summary) }
    }
    return isSigned ? .authenticWithAppendedSignature(summary) : .authentic(summary)
  }

  /// The latest list of this address; an agency speaks only of its own certificates, if need be by a newer key.
  private func latestList(for entry: StatusEntry, of issuer: String) -> StatusListCredential? {
    let agencies = Set(trusted.filter { $0.issuer == issuer }.map(\.agency))
    return statusLists.filter { status in
      status.list.id == entry.list
        && (status.issuerID == issuer
          || trusted.contains { $0.issuer == status.issuerID && agencies.contains($0.agency) })
    }
    .max { $0.validFrom < $1.validFrom }
  }

  /// When every key that may have signed was put out of use, if that was before the credential's own date.
  private func retirement(of check: CredentialCheck) -> Timestamp? {
    let keys = trusted.filter { $0.issuer == check.summary.issuerID }
    let dates = keys.compactMap(\.retired)
    guard !keys.isEmpty, dates.count == keys.count, let last = dates.max(),
      let made = check.document["validFrom"]?.string.flatMap({ Timestamp($0) }), last < made
    else { return nil }
    return last
  }
}
